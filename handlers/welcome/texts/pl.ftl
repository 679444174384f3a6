# Translation not yet checked by a native speaker.

welcome-menu-hilfe = Co potrafię
welcome-menu-stopp = Nie dostawać już ode mnie wiadomości
welcome-menu-sprache = Zmień język
welcome-menu-anrede = Du czy Sie (niemiecki)

welcome-start-web =
    Cześć, jestem Wegweiser, przewodnik **{ $network }**.
    Napisz własnymi słowami, czego potrzebujesz. Na przykład: „Nie dostaję alimentów” albo „Przedszkole (Kita) za wcześnie zamykają”.
    Jestem programem. Nikt tego nie czyta.
welcome-start-telegram =
    Cześć, jestem Wegweiser, przewodnik **{ $network }**.
    Napisz własnymi słowami, czego potrzebujesz. Na przykład: „Nie dostaję alimentów” albo „Przedszkole (Kita) za wcześnie zamykają”.
    Jestem programem. Od nas nikt tego nie czyta, ale Telegram mógłby. Nie pisz tu imion ani niczego, czego nikt nie powinien widzieć.
welcome-start-matrix =
    Cześć, jestem Wegweiser, przewodnik **{ $network }**.
    Napisz własnymi słowami, czego potrzebujesz. Na przykład: „Nie dostaję alimentów” albo „Przedszkole (Kita) za wcześnie zamykają”.
    Jestem programem. Nikt tego nie czyta.
welcome-topics = Zobacz tematy
welcome-help-now = Pomoc teraz
welcome-what = Co potrafisz?
welcome-human = Porozmawiaj z człowiekiem

welcome-help = **Jak to działa:** Napisz po prostu, co się dzieje. Wystarczy jedno zdanie, literówki nie przeszkadzają.
    Poszukam odpowiedniej pomocy: gdzie, kiedy, ile kosztuje, co przynieść.
    Słowa, które zawsze działają:
    • **tematy** – zobacz wszystko
    • **człowiek** – porozmawiaj z kimś
    • **pilne** – pomoc teraz, w dzień i w nocy
    • **wstecz** – krok wstecz
    • **stop** – nie dostawać już ode mnie wiadomości
    Gdy jest zagrożenie życia, zadzwoń pod **112**.

welcome-more = **Poza tym:**
welcome-team = **Dla zespołu:**

welcome-cancelled = Dobrze, zostawmy to. Czego potrzebujesz?
welcome-stopped =
    W porządku. Nic już ode mnie nie przyjdzie, chyba że do mnie napiszesz.
    Pytać możesz mnie nadal w każdej chwili.
welcome-go-on = Znów dostawać wiadomości
welcome-on-again = Dobrze, znów będę pisać. Ale tylko o tym, o co prosisz.

welcome-which-language = W jakim języku mam odpowiadać?
welcome-language-chosen = Dobrze, od teraz: { $language }.
welcome-language-unknown = Niestety nie znam tego języka. Znam Deutsch, English, Türkçe, العربية, Українська, Русский i Polski.
welcome-which-anrede = Jak mam się do ciebie zwracać po niemiecku?
welcome-du = Przez du
welcome-sie = Przez Sie
welcome-anrede-du = Dobrze. Po niemiecku będę mówić du.
welcome-anrede-sie = Dobrze. Po niemiecku będę mówić Sie.
