# Translation not yet checked by a native speaker.

privacy-menu-meinedaten = Hakkında ne biliyorum
privacy-menu-loeschen = Hakkındaki her şeyi sil
privacy-my-data = Hakkında bildiklerim:
    • bana yazdığın, şu günden beri: { DATETIME($since, dateStyle: "long") }
    • sana cevap verdiğim adres
    • seçilen dil: { $language }, seçilen hitap: { $anrede }
    Ne yazdığını artık bilmiyorum. Hepsi bu dosyada da var.
privacy-erase = Her şeyi sil
privacy-sure = Hakkında bildiğim her şeyi sileyim mi? Geri getirilemez.
    Uygulamandaki konuşmayı ben silemem. Bu yalnızca orada olur.
privacy-yes = Evet, her şeyi sil
privacy-no = Hayır, vazgeçtim
privacy-erased = Tamam. Artık hakkında hiçbir şey bilmiyorum.
    Konuşmamız hâlâ uygulamanda duruyor. Kimse görmesin istersen orada sil.
