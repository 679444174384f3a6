welcome-menu-hilfe = What I can do
welcome-menu-stopp = Hear nothing more from me
welcome-menu-sprache = Change the language
welcome-menu-anrede = Du or Sie (German)

welcome-start-web =
    Hello, I am the guide of **{ $network }**.
    Tell me in your own words what you need. For example: “The father does not pay” or “Daycare closes too early”.
    I am a program. Nobody reads along.
welcome-start-telegram =
    Hello, I am the guide of **{ $network }**.
    Tell me in your own words what you need. For example: “The father does not pay” or “Daycare closes too early”.
    I am a program. None of us reads along, but Telegram could. Please write no names here, and nothing that nobody may see.
welcome-start-matrix =
    Hello, I am the guide of **{ $network }**.
    Tell me in your own words what you need. For example: “The father does not pay” or “Daycare closes too early”.
    I am a program. Nobody reads along.
welcome-topics = See the topics
welcome-help-now = Help now
welcome-what = What can you do?
welcome-human = Talk to a human

welcome-help = **How it works:** Just write what is going on. One sentence is enough, typing mistakes do not matter.
    I look for the right offer: where, when, what it costs, what to bring.
    Words that always work:
    • **topics** – see everything
    • **human** – talk to somebody
    • **emergency** – help now, day and night
    • **back** – one step back
    • **stop** – hear nothing more from me
    If a life is at risk, call **112**.

welcome-more = **Besides:**
welcome-team = **For the team:**

welcome-cancelled = All right, we leave that. What do you need?
welcome-stopped =
    All right. You will hear nothing from me unless you write to me.
    You can still ask me anything at any time.
welcome-go-on = Messages again, please
welcome-on-again = Good, you will hear from me again. But only what you asked for.

welcome-which-language = Which language shall I answer in?
welcome-language-chosen = Good, from now on: { $language }.
welcome-language-unknown = I am afraid I do not speak that language. I speak Deutsch, English, Türkçe, العربية, Українська, Русский and Polski.
welcome-which-anrede = How shall I address you in German?
welcome-du = Du
welcome-sie = Sie
welcome-anrede-du = Fine. In German I will say du.
welcome-anrede-sie = Fine. In German I will say Sie.
