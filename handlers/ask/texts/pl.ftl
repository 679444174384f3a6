# Translation not yet checked by a native speaker.

ask-menu-themen = Zobacz wszystkie tematy

ask-where = Gdzie
ask-phone = Telefon
ask-hours = Godziny
ask-cost = Koszt
ask-as-of = Sprawdzono
ask-more = Więcej o tym
ask-documents = Czego potrzebuję?
ask-next-steps = A co potem?
ask-contact = Zapisz numer
ask-web-page = Strona internetowa
ask-fits = To pasuje
ask-fits-not = Nie pasuje
ask-translated = Tego tłumaczenia nie sprawdził jeszcze nikt, dla kogo polski jest językiem ojczystym.
ask-only-german = Ten tekst jest na razie tylko po niemiecku.
ask-in-german = Przeczytaj po niemiecku
ask-outdated = To obowiązywało do { DATETIME($until, dateStyle: "long") }. Lepiej zapytaj, czy to jeszcze aktualne.
ask-back-to = Wróć do oferty
ask-contact-file = Oto numer jako kontakt. Stuknij w niego, aby go zapisać.
ask-bring = To warto mieć ze sobą:
ask-no-documents = Nie musisz nic przynosić.
ask-after-that = Potem często jest to:
ask-nothing-after = Nic więcej nie trzeba tu robić.

ask-which = Czy chodzi o coś z tego?
ask-choice = **{ $title }**: { $summary }
ask-none-of-these = Nic z tego
ask-topics = O co chodzi?
ask-topic = { $count ->
    [one] **{ $topic }**: jedna oferta pomocy
    [few] **{ $topic }**: { $count } oferty pomocy
    [many] **{ $topic }**: { $count } ofert pomocy
   *[other] **{ $topic }**: { $count } oferty pomocy
}
ask-topic-on = Więcej ofert
ask-topic-all = Wszystkie tematy
ask-all-topics = Wszystkie tematy
ask-human = Porozmawiaj z człowiekiem

ask-glad = To mnie cieszy. Napisz, jeśli będziesz jeszcze czegoś potrzebować.
ask-sorry-not =
    Szkoda. Dziękuję, że o tym mówisz.
    Spróbuj opisać to jeszcze raz inaczej. Albo zajrzyj tutaj:
ask-offer-gone = Tej oferty już nie ma. Napisz, czego potrzebujesz, a poszukam na nowo.
ask-unknown =
    Niestety nie mam nic, co by pasowało.
    Spróbuj napisać jeszcze raz innymi słowami. Może to należy do jednego z tych tematów? Człowiek też ci pomoże.
    Jeśli jest tego teraz za dużo: **116 123**, w dzień i w nocy, bezpłatnie.
ask-unknown-at-all =
    Niestety nie mam nic, co by pasowało.
    Spróbuj napisać jeszcze raz innymi słowami. Człowiek też ci pomoże.
    Jeśli jest tego teraz za dużo: **116 123**, w dzień i w nocy, bezpłatnie.
ask-worn-out = Chcesz mi napisać, co jest teraz najtrudniejsze? Może znajdę coś, co trochę cię odciąży. Albo porozmawiaj z człowiekiem z sieci.
ask-not-yet = Niestety jeszcze tego nie umiem. W sieci zrobi to dla ciebie człowiek.

ask-talk-greeting = Cześć. Dobrze, że jesteś. Czego teraz potrzebujesz?
ask-talk-thanks = Proszę bardzo. Jestem tu, gdyby było coś jeszcze.
ask-talk-goodbye = Wszystkiego dobrego. Możesz napisać w każdej chwili.
ask-talk-how-are-you = Dziękuję, u mnie wszystko działa. Ważniejsze: jak się masz i czego potrzebujesz?
ask-talk-who-are-you =
    Jestem Wegweiser, przewodnik { $network }. Jestem programem i szukam dla ciebie odpowiedniej pomocy.
    Jeśli wolisz z kimś porozmawiać, napisz **człowiek**.
ask-talk-praise = Dziękuję, to mnie cieszy.
ask-talk-insult =
    Wygląda na to, że jest tego teraz za dużo. Jestem tylko programem, ale pomagam, jak umiem.
    Powiedz mi, czego potrzebujesz. Albo napisz **człowiek**.
ask-talk-joke = Żarty nie wychodzą mi najlepiej. Ale jeśli szukasz czegoś dla siebie albo swojego dziecka, jestem tu.
ask-talk-yes-no = Teraz nie było otwartego pytania. Napisz, czego potrzebujesz.
ask-talk-laugh = Dobrze, że jest się z czego śmiać. Potrzebujesz czegoś jeszcze?
ask-talk-test = Tak, słyszę cię. Czego potrzebujesz?
ask-talk-emoji-only = Widzę twój znak. Napiszesz w kilku słowach, czego potrzebujesz?
ask-talk-love = To miłe. Jestem tylko programem, ale chętnie tu dla ciebie jestem.
ask-talk-apology = Nic się nie stało. Czego potrzebujesz?
ask-talk-spam = Nic z tym nie mogę zrobić. Jeśli szukasz czegoś dla siebie albo swojego dziecka, jestem tu.

ask-kind-sticker = Dziękuję za obrazek. Rozumiem tylko słowa. Czego potrzebujesz?
ask-kind-voice = Niestety nie mogę odsłuchać wiadomości głosowych. Tej wiadomości nie przechowuję. Napiszesz mi kilka słów?
ask-kind-photo = Nie mogę oglądać zdjęć i twojego nie przechowuję. Napisz, o co chodzi. Jeśli to list z urzędu: co jest napisane u góry w temacie (Betreff)?
ask-kind-video = Nie mogę oglądać filmów i twojego nie przechowuję. Napiszesz mi kilka słów?
ask-kind-location = Twojej lokalizacji nie przechowuję. Napisz mi raczej, czego szukasz.
ask-kind-contact = Tego kontaktu nie przechowuję. Napisz mi raczej, czego potrzebujesz.
ask-kind-file = Nie mogę otwierać plików i twojego nie przechowuję. Napisz, o co chodzi.
ask-kind-undecryptable = Twoja wiadomość dotarła, ale nie mogę jej przeczytać: nie mam do niej klucza. Wyślij ją proszę jeszcze raz. Jeśli to pilne: **112** albo **116 123**, żeby porozmawiać.
ask-kind-other = Niestety nic z tym nie mogę zrobić. Napiszesz mi kilka słów?
