// A parent in a Matrix client made by others: matrix-js-sdk with the Rust crypto that Element uses,
// trusting signed devices only. Reads one JSON command a line, prints one JSON event a line.
//
//   node parent.mjs HOMESERVER USER PASSWORD BOT

import { createInterface } from "node:readline";
import { createClient } from "matrix-js-sdk/lib/index.js";
import { OnlySignedDevicesIsolationMode } from "matrix-js-sdk/lib/crypto-api/index.js";
import { logger } from "matrix-js-sdk/lib/logger.js";

// The Rust crypto logs to the console; standard output is for events.
for (const level of ["debug", "info", "log", "warn"]) console[level] = () => {};
logger.setLevel("silent");
const [homeserver, user, password, bot] = process.argv.slice(2);
const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const proof = { type: "m.login.password", identifier: { type: "m.id.user", user }, password };

async function signIn() {
  const session = await createClient({ baseUrl: homeserver }).loginRequest(proof);
  const client = createClient({
    baseUrl: homeserver,
    userId: session.user_id,
    deviceId: session.device_id,
    accessToken: session.access_token,
  });
  await client.initRustCrypto({ useIndexedDB: false });
  const ready = new Promise((done) => client.on("sync", (s) => s === "PREPARED" && done()));
  await client.startClient({ initialSyncLimit: 20 });
  await ready;
  await client.getCrypto().bootstrapCrossSigning({
    authUploadDeviceSigningKeys: (upload) => upload(proof),
  });
  client.getCrypto().setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
  return client;
}

async function show(client, event) {
  if (event.getSender() !== bot || !event.isEncrypted()) return;
  await client.decryptEventIfNeeded(event).catch(() => {});
  if (event.getType() !== "m.room.message" && !event.isDecryptionFailure()) return;
  const seen = await client.getCrypto().getEncryptionInfoForEvent(event);
  tell({
    event: "read",
    failed: event.isDecryptionFailure(),
    body: event.getContent().body,
    shield: seen?.shieldColour ?? 0,
  });
}

const client = await signIn();
client.on("Room.timeline", (event, _room, toStart) => toStart || show(client, event));
const room = await client.createRoom({
  is_direct: true,
  invite: [bot],
  preset: "private_chat",
  initial_state: [
    {
      type: "m.room.encryption",
      state_key: "",
      content: { algorithm: "m.megolm.v1.aes-sha2" },
    },
  ],
});
// People type when they see the room; a message before that would go out unencrypted.
const seen = () => client.getRoom(room.room_id);
while (!(seen()?.hasEncryptionStateEvent() && seen().getMember(bot)))
  await new Promise((done) => setTimeout(done, 20));
tell({ event: "room", room: room.room_id });

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  if (command.say) await client.sendTextMessage(room.room_id, command.say);
  if (command.quit) break;
}
client.stopClient();
process.exit(0);
