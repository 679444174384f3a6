# Translation not yet checked by a native speaker.

human-menu-mensch = Bir insanla konuş
human-here = Tabii. Ağdan birine buradan ulaşabilirsin:
human-who = Ara ya da yaz. Bir şey hazırlaman gerekmiyor.
human-phone = Telefon
human-mail = E-posta
human-hours = Saatler
human-urgent = Acil – hemen yardım
human-nobody =
    Burada sana adını verebileceğim biri henüz kayıtlı değil. Üzgünüm.
    Resmî danışma hattı **115** (Behördennummer) hangi dairenin sorumlu olduğunu çoğu zaman bilir. Konuşmak istersen TelefonSeelsorge var: **116 123**, gece gündüz, ücretsiz.
