# Rules: see de.ftl. Not yet read by a native speaker.

crisis-first-1 = Yazdığın için teşekkürler. Ben bir programım, şu anda burada hiç kimse okumuyor. Ama şu an senin için orada olan insanlar var. Onları aşağıda bulabilirsin.
crisis-first-2 = Yeniden yazman iyi oldu. Ben hâlâ yalnızca bir programım, şu anda kimse okumuyor. Aşağıdaki insanlara ulaşılabilir, daha önce denemiş olsan bile.
crisis-first-3 = Yazmaya devam ettiğin için teşekkürler. Ben bir programım, insan değilim, şu anda kimse okumuyor. Bu yüzden aşağıda konuşabileceğin insanlar bir kez daha duruyor.

crisis-suicide-1 = Bu, dayanması çok zor bir şey gibi geliyor. Şimdi bununla yalnız kalmak zorunda değilsin. Lütfen bir insanla konuş, en iyisi hemen. Hiçbir şeyi açıklaman gerekmez.
crisis-suicide-2 = Yazdığını ciddiye alıyorum. Zor gelse de lütfen şimdi ara. Hat meşgulse bir daha dene ya da sohbetten yaz.
crisis-suicide-3 = Hâlâ çok zor, bunu görüyorum. Yakınında uyandırabileceğin ya da arayabileceğin biri var mı? Dinleyen insanlar bir kez daha burada:
crisis-suicide-third-1 = Onu düşünmen çok iyi. Ciddiye al ve nasıl olduğunu açıkça sor. Tehlikedeyse 112'yi ara ve onu yalnız bırakma. Bunu tek başına taşımak zorunda değilsin.
crisis-suicide-third-2 = Biri için endişeleniyorsun. Şu anda tehlike varsa 112'yi ara. Yoksa bu insanlar bir sonraki adımı bulmana yardım eder:
crisis-suicide-child-1 = Böyle hissettiğin için üzgünüm. Yalnız değilsin ve bu senin suçun değil. Güvendiğin bir yetişkine şimdi söyle. Ya da buraya yaz veya ara, ücretsizdir:

crisis-self-harm-1 = Üzerinde çok baskı var gibi. Bunun için utanman gerekmez. Yaralandıysan ve kan durmuyorsa 112'yi ara. Konuşmak biraz rahatlatabilir, gecenin ortasında bile.
crisis-self-harm-2 = Bunu ciddiye alıyorum. Baskı büyümeden ara ya da sohbetten yaz. Orada kimse sana kızmaz.
crisis-self-harm-3 = Yine geldi ve sen yine yazdın. Bu iyi. Dinleyen insanlar bir kez daha burada:
crisis-self-harm-third-1 = Fark etmen çok iyi. Sakin kal, kızma, şunu söyle: Yanındayım. Yara derinse 112'yi ara. Bu insanlar sana da yardım eder:
crisis-self-harm-child-1 = Bunu anlattığın için teşekkürler. Deli değilsin ve yalnız değilsin. Buraya adını söylemeden yazabilir ya da arayabilirsin:

crisis-violence-partner-1 = Hiç kimse sana zarar veremez, seni korkutamaz. Bu senin suçun değil. Şu anda tehlike varsa güvenli bir yere git ve 110'u ara. Yoksa burada adını vermeden rahatça konuşabilirsin. Kadın sığınma evinde yer de buradan aranır.
crisis-violence-partner-2 = Sana inanıyorum. Sonraki adıma sen karar verirsin. Bu insanlar konuyu bilir ve seni hiçbir şeye zorlamaz. Telefonuna bakan biri varsa başka bir telefondan ara.
crisis-violence-partner-3 = Yine yazıyorsun, bu iyi. Şu anda güvende misin? Değilsen 110'u ara. Yoksa bu insanlar senin için orada:
crisis-violence-partner-third-1 = Görmezden gelmemen çok iyi. Şu anda bir şey oluyorsa 110'u ara. Kendini tehlikeye atma. Başkası için de danışabilirsin:
crisis-violence-partner-child-1 = Yaşadığın şey doğru değil. Senin suçun değil. Şu anda tehlike varsa odadan çık ya da komşuya git ve 110'u ara. Buraya yazabilir ya da arayabilirsin:

crisis-violence-child-1 = Bunu yazman çok iyi. Şu anda bir çocuk tehlikedeyse 110'u ara. Kendini kaybetmekten korkuyorsan: çocuğu güvenli bir yere bırak, kısa süre odadan çık, nefes al. Sonra biriyle konuş:
crisis-violence-child-2 = Bunu söylemek zor, sen söyledin. Orada biri seni yargılamadan dinler. Bir çocuk yaralıysa 112'yi ara.
crisis-violence-child-3 = Bunu hâlâ ciddiye alıyorum. Çocuk şu anda güvende mi? Değilse 110'u ara. Numaralar bir kez daha burada:
crisis-violence-child-third-1 = Bu çocuğa dikkat etmen çok iyi. Şu anda tehlikedeyse 110'u ara. Kanıt göstermen gerekmez. Gençlik dairesi ve danışma hatları endişeyi de ciddiye alır:
crisis-violence-child-child-1 = Kimse seni dövemez. Annen ya da baban da. Bu senin suçun değil. Şu anda korkuyorsan güvendiğin birine git ya da 110'u ara. Buraya da yazabilir ya da arayabilirsin:

crisis-sexual-abuse-1 = Bunu söylediğin için teşekkürler. Olanlar senin suçun değil. Kime ne anlatacağına sen karar verirsin. Şu anda tehlikedeysen 110'u ara. Şikâyet etmeden de her hastanede tıbbi yardım alırsın.
crisis-sexual-abuse-2 = Sana inanıyorum. Bu insanlar isim sormadan, baskı yapmadan dinler. Konu bir çocuksa: sakin kal, ona inan, onu sorguya çekme ve orada danış.
crisis-sexual-abuse-3 = Yine yazman iyi. Sen ya da çocuk şu anda güvende mi? Değilse 110'u ara. Yoksa burada:
crisis-sexual-abuse-third-1 = Dinlemen çok iyi. Ona inan, sakin kal, sorguya çekme. Şu anda güvende olmasına dikkat et. Bu insanlar sıradaki adımı söyler:
crisis-sexual-abuse-child-1 = Bunu yazdığın için teşekkürler. Bunu sana kimse yapamaz. Söz vermiş olsan bile bu senin suçun değil. Anlatabilirsin. Burada seni dinleyen ve sana inanan insanlar var:

crisis-child-danger-1 = Bir çocuk şu anda tehlikedeyse hemen ara. Nefes almıyorsa, yaralıysa ya da zehirli bir şey yuttuysa: **112**. Kaybolduysa, kaçırıldıysa ya da tehdit ediliyorsa: **110**. Telefonda sana ne yapacağını söylerler.
crisis-child-danger-2 = Benden cevap bekleme. Ara. Telefondaki insanlar hatta kalır ve ne yapacağını adım adım söyler.
crisis-child-danger-3 = Çocuk hâlâ tehlikede mi? O zaman lütfen şimdi ara. Önce nerede olduğunu söyle.
crisis-child-danger-third-1 = Bu çocuğa dikkat etmen çok iyi. Şu anda tehlikedeyse ara. Emin olman gerekmez. Polis geceleri gençlik dairesinin acil servisine de ulaşır.
crisis-child-danger-child-1 = Çok iyi yapıyorsun. Şimdi **112**'yi ara. Ücretsizdir, kontör gerekmez. Adını, nerede olduğunu ve ne olduğunu söyle. Telefonda kal.

crisis-acute-homeless-tonight-1 = Bu gece yerin olmaması çok zor, hele çocukla. Bundan belediye sorumludur, randevu gerekmez. Gündüz: Ordnungsamt ya da Wohnungsamt, şunu söyle: „Wir sind heute Nacht obdachlos." Akşam ve gece: **110** hangi barınağın açık olduğunu bilir.
crisis-acute-homeless-tonight-2 = Bugün sıcak bir yere ihtiyacınız var. **110**'u ara, geceleri belediyenin ve gençlik dairesinin acil servisine ulaşır. Bahnhofsmission ve hastaneler sıcaktır, geceleri de sorulabilir. Şiddetten kaçıyorsan 116 016 boş yeri olan bir kadın sığınma evi bulur.
crisis-acute-homeless-tonight-3 = Bu gece için yeriniz var mı? Yoksa ara ve daha en başta yanında çocuk olduğunu söyle.
crisis-acute-homeless-tonight-third-1 = İlgilenmen çok iyi. Bu gece kimsenin dışarıda uyumaması belediyenin görevidir. Akşam ve gece **110** hangi barınağın açık olduğunu bilir.
crisis-acute-homeless-tonight-child-1 = Bu gece dışarıda kalmak zorunda değilsin. **110**'u ara ve kaç yaşında olduğunu söyle. Seni güvenli bir yere götürürler. Bunun için başın derde girmez.

crisis-acute-panic-1 = Buradayım. İki ayağını yere bas. Nefesini yavaşça ver, aldığından daha uzun. Altıya kadar say. Göğsün ağrıyorsa ya da nefes alamıyorsan **112**'yi ara. Yoksa burayı ara, o zaman yanında biri olur:
crisis-acute-panic-2 = Bu çok kötü hissettirir ve çoğu zaman dakikalar içinde azalır. Etrafına bak, gördüğün beş şeyi say. Geçmezse **112**'yi ara. Konuşmak için:
crisis-acute-panic-3 = Bir kez daha uzun nefes ver. Yanına oturabilecek biri var mı? Numaralar bir kez daha burada:
crisis-acute-panic-third-1 = Yanında olman iyi. Sakin konuş, birlikte yavaşça nefes verin. Göğüs ağrısı ya da nefes darlığı varsa **112**'yi ara. Sana da danışma var:
crisis-acute-panic-child-1 = Buradayım. Otur ve pipetle üfler gibi yavaşça nefes ver. Nefes alamıyorsan **112**'yi ara. Buradan biriyle yazışabilir ya da konuşabilirsin:

crisis-acute = Şu anda tehlike varsa önce burayı ara:
crisis-line = { $hours ->
    [none] **{ $number }** – { $name }
    [always] **{ $number }** – { $name }, gece gündüz
   *[other] **{ $number }** – { $name }, { $hours }
}

crisis-away = Başka biri de okuyor olabilir mi? **/weg** yaz, bu sohbeti elimden geldiğince boşaltırım.
crisis-contact-question = Ağdan biriyle konuşmak ister misin? Yalnızca istersen; yazdıklarını kimse görmez.
crisis-yes-contact = Evet, lütfen
crisis-more-help = Daha fazla yardım
crisis-follow-up = Ve soruna gelince:
crisis-still-here = Buradayım.
crisis-exhausted = Bu tek bir insan için çok fazla. Konuşmak istersen: TelefonSeelsorge gece gündüz açık, ücretsiz: **{ $number }**.
crisis-overview = Burada şu an yardım eden insanlar var. Aramak ücretsizdir ve adını söylemen gerekmez.
crisis-menu-notfall = Acil yardım, gece gündüz
