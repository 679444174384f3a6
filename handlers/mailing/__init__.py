"""What people agreed to hear: letters, messages in the chat, reminders, surveys."""

from __future__ import annotations

from datetime import timedelta

from handlers.kernel.feature import Command, Feature, Job
from handlers.mailing import commands, signup, steps

_ABO = {
    "de": ("abos",),
    "en": ("subscriptions",),
    "tr": ("abonelik",),
    "ar": (
        "اشتراك",
        "اشتراكات",
    ),
    "uk": ("підписка",),
    "ru": ("подписка",),
    "pl": ("subskrypcja",),
}

feature = Feature(
    name="mailing",
    commands=(Command("abo", commands.abo, words=_ABO, quick=True),),
    answers={
        "topics": steps.take_topics,
        "area": steps.take_area,
        "address": steps.take_address,
    },
    functions={
        "newsletter_subscribe": commands.subscribe,
        "newsletter_unsubscribe": commands.unsubscribe,
    },
    jobs=(Job("forget-signups", timedelta(hours=1), signup.forget),),
    links={"abo": commands.abo},
    stops=commands.stop,
    withdrawn=commands.consent_withdrawn,
)
