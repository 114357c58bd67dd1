<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
  <context>
    <name>ActivityWindow</name>
    <message>
      <source>Activity</source>
      <translation>Tevékenység</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Mikor</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Mi</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Webhely</translation>
    </message>
    <message>
      <source>Browser</source>
      <translation>Böngésző</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Eredmény</translation>
    </message>
    <message>
      <source>Each use of your keys. What you wrote or read is never kept.</source>
      <translation>Kulcsainak minden használata. Amit írt vagy olvasott, azt sosem őrizzük meg.</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportálás…</translation>
    </message>
    <message>
      <source>&amp;Clear…</source>
      <translation>&amp;Törlés…</translation>
    </message>
    <message>
      <source>Nothing yet.</source>
      <translation>Még nincs semmi.</translation>
    </message>
    <message>
      <source>Export activity</source>
      <translation>Tevékenység exportálása</translation>
    </message>
    <message>
      <source>Exported to %s.</source>
      <translation>Exportálva ide: %s.</translation>
    </message>
    <message>
      <source>Clear the whole activity list?</source>
      <translation>Törli a teljes tevékenységlistát?</translation>
    </message>
    <message>
      <source>The entries can't be brought back. Export them first if you may need them.</source>
      <translation>A bejegyzések nem hozhatók vissza. Előbb exportálja őket, ha még szüksége lehet rájuk.</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>&amp;Megtartás</translation>
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation>&amp;Törlés</translation>
    </message>
  </context>
  <context>
    <name>AdvisorWindow</name>
    <message>
      <source>Advisor</source>
      <translation>Tanácsadó</translation>
    </message>
    <message>
      <source>What the advisor goes by</source>
      <translation>Amiből a tanácsadó kiindul</translation>
    </message>
    <message>
      <source>&amp;Open the file</source>
      <translation>A fájl &amp;megnyitása</translation>
    </message>
    <message>
      <source>Restore all &amp;defaults</source>
      <translation>Minden &amp;alapérték visszaállítása</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>When to call</source>
      <translation>Mikor telefonáljon</translation>
    </message>
    <message>
      <source>Call or write</source>
      <translation>Telefon vagy levél</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Órák</translation>
    </message>
    <message>
      <source>Remarks that point to one way</source>
      <translation>Megjegyzések, amelyek az egyik útra utalnak</translation>
    </message>
    <message>
      <source>Where does this come from?</source>
      <translation>Honnan származik ez?</translation>
    </message>
    <message>
      <source>After %n calls, your own figures stand beside each time.</source>
      <translation>%n hívás után a saját számai állnak majd minden időpont mellett.</translation>
    </message>
    <message>
      <source>Your calls: %1 of %2 were answered.</source>
      <translation>Hívásai: %2 közül %1 hívást vettek fel.</translation>
    </message>
    <message>
      <source>yours: %1 % of %2</source>
      <translation>Önnél: %2 közül %1 %</translation>
    </message>
    <message>
      <source>Positive numbers speak for the phone, negative ones for a letter; 0 switches a rule off.</source>
      <translation>A pozitív szám a telefon, a negatív a levél mellett szól; a 0 kikapcsolja a szabályt.</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>Alapérték</translation>
    </message>
    <message>
      <source>Theirs, where nothing else is known</source>
      <translation>Az övéik, ha más nem ismert</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Az enyéim</translation>
    </message>
    <message>
      <source>When these words are in what somebody says, Sealpost proposes the way; you confirm it.</source>
      <translation>Ha valaki szavaiban ezek szerepelnek, a Sealpost javasolja az utat; Ön megerősíti.</translation>
    </message>
    <message>
      <source>Hours are written as 09:00-17:00, and are at least one hour long.</source>
      <translation>Az órákat így írja: 09:00-17:00; legalább egy órásak legyenek.</translation>
    </message>
  </context>
  <context>
    <name>AskTimeDialog</name>
    <message>
      <source>When?</source>
      <translation>Mikor?</translation>
    </message>
    <message>
      <source>Day and time</source>
      <translation>Nap és időpont</translation>
    </message>
    <message>
      <source>&amp;Queue it</source>
      <translation>A &amp;sorba</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Visszavonás</translation>
    </message>
    <message>
      <source>Without a &amp;time</source>
      <translation>&amp;Időpont nélkül</translation>
    </message>
    <message>
      <source>Call %1</source>
      <translation>Hívás: %1</translation>
    </message>
    <message>
      <source>Letter to %1</source>
      <translation>Levél: %1</translation>
    </message>
    <message>
      <source>At another &amp;time:</source>
      <translation>&amp;Más időpontban:</translation>
    </message>
    <message>
      <source>At the next &amp;good time</source>
      <translation>A következő &amp;jó időpontban</translation>
    </message>
    <message>
      <source>After &amp;lunch</source>
      <translation>&amp;Ebéd után</translation>
    </message>
    <message>
      <source>To&amp;morrow</source>
      <translation>&amp;Holnap</translation>
    </message>
    <message>
      <source>Next &amp;week</source>
      <translation>Jövő h&amp;éten</translation>
    </message>
    <message>
      <source>Ne&amp;xt month</source>
      <translation>Jövő hó&amp;napban</translation>
    </message>
  </context>
  <context>
    <name>AssistantWindow</name>
    <message>
      <source>Welcome to Sealpost</source>
      <translation>Üdvözli a Sealpost</translation>
    </message>
    <message>
      <source>Go on &amp;later</source>
      <translation>Folytatás &amp;később</translation>
    </message>
    <message>
      <source>S&amp;kip</source>
      <translation>&amp;Kihagyás</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Vissza</translation>
    </message>
  </context>
  <context>
    <name>AttachWindow</name>
    <message>
      <source>Attach a sealed file</source>
      <translation>Lezárt fájl csatolása</translation>
    </message>
    <message>
      <source>Drop a file or a folder here, or choose one.</source>
      <translation>Húzzon ide egy fájlt vagy mappát, vagy válasszon egyet.</translation>
    </message>
    <message>
      <source>&amp;Choose a file…</source>
      <translation>&amp;Fájl választása…</translation>
    </message>
    <message>
      <source>Choose a &amp;folder…</source>
      <translation>&amp;Mappa választása…</translation>
    </message>
    <message>
      <source>&amp;Seal and attach…</source>
      <translation>&amp;Lezárás és csatolás…</translation>
    </message>
    <message>
      <source>It goes into the letter that you are writing at %1. The page gets the sealed file only.</source>
      <translation>Abba a levélbe kerül, amelyet itt ír: %1. Az oldal csak a lezárt fájlt kapja meg.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Válasszon fájlt</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Mappa választása</translation>
    </message>
    <message>
      <source>Sealing…</source>
      <translation>Lezárás…</translation>
    </message>
    <message>
      <source>This is larger than a mail can carry (%1). Seal it under Files and hand it over otherwise.</source>
      <translation>Ez nagyobb, mint amit egy levél elbír (%1). Zárja le a Fájlokban, és adja át másképp.</translation>
    </message>
  </context>
  <context>
    <name>BackupDialog</name>
    <message>
      <source>Back up this key</source>
      <translation>A kulcs biztonsági mentése</translation>
    </message>
    <message>
      <source>The file holds everything to bring the key back. It opens with a code that you write down and keep elsewhere, and the key in it still needs its passphrase.</source>
      <translation>A fájlban minden benne van a kulcs visszahozásához. Egy kód nyitja, amelyet felír és máshol őriz, a benne lévő kulcshoz pedig továbbra is kell a jelmondata.</translation>
    </message>
    <message>
      <source>The code that opens the file. It is shown only now.</source>
      <translation>A fájlt nyitó kód. Csak most látható.</translation>
    </message>
    <message>
      <source>On &amp;paper…</source>
      <translation>&amp;Papíron…</translation>
    </message>
    <message>
      <source>&amp;Save a file…</source>
      <translation>&amp;Fájl mentése…</translation>
    </message>
    <message>
      <source>Save the backup</source>
      <translation>A biztonsági mentés mentése</translation>
    </message>
    <message>
      <source>Making the backup…</source>
      <translation>Biztonsági mentés készül…</translation>
    </message>
    <message>
      <source>Write the code down now, and keep it apart from the file.</source>
      <translation>Írja fel most a kódot, és tartsa a fájltól külön.</translation>
    </message>
    <message>
      <source>Backed up</source>
      <translation>A mentés elkészült</translation>
    </message>
    <message>
      <source>Paper backup to print</source>
      <translation>Nyomtatható papíros mentés</translation>
    </message>
    <message>
      <source>Print the file, then delete it. Whoever finds the paper still needs the passphrase.</source>
      <translation>Nyomtassa ki a fájlt, majd törölje. Aki a papírt megtalálja, annak a jelmondat is kell.</translation>
    </message>
    <message>
      <source>Ready to print</source>
      <translation>Nyomtatásra kész</translation>
    </message>
    <message>
      <source>Preparing the pages…</source>
      <translation>Készülnek az oldalak…</translation>
    </message>
  </context>
  <context>
    <name>BackupPage</name>
    <message>
      <source>Keep a copy of your key</source>
      <translation>Tartson másolatot a kulcsáról</translation>
    </message>
    <message>
      <source>Without a copy, a broken disk means that nobody can ever read your sealed letters again. A memory stick is a good place. The copy is locked with a code that you write down.</source>
      <translation>Másolat nélkül egy tönkrement lemez azt jelenti, hogy lezárt leveleit soha többé senki sem olvashatja. Egy pendrive jó hely. A másolatot egy kód zárja, amelyet felír.</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Hová</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>&amp;Választás…</translation>
    </message>
    <message>
      <source>Choose the folder for the copy</source>
      <translation>Válassza ki a másolat mappáját</translation>
    </message>
    <message>
      <source>Pages to &amp;print as well</source>
      <translation>&amp;Nyomtatható oldalak is</translation>
    </message>
    <message>
      <source>Write this code down now. It is shown only here, and opens the copy:</source>
      <translation>Írja fel most ezt a kódot. Csak itt látható, és ez nyitja a másolatot:</translation>
    </message>
    <message>
      <source>I have &amp;written it down</source>
      <translation>&amp;Felírtam</translation>
    </message>
    <message>
      <source>There is a copy already, made on %1.</source>
      <translation>Már van másolat, ekkor készült: %1.</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Tovább</translation>
    </message>
    <message>
      <source>&amp;Save the copy</source>
      <translation>A másolat &amp;mentése</translation>
    </message>
    <message>
      <source>Folder for the copy</source>
      <translation>A másolat mappája</translation>
    </message>
    <message>
      <source>Making the copy. The passphrase is asked for once more…</source>
      <translation>Készül a másolat. A jelmondatra még egyszer szükség van…</translation>
    </message>
    <message>
      <source>In %1 there are now the locked copy, a notice that withdraws the key if you ever lose it, and the pages to print. Keep the last two where nobody else finds them.</source>
      <translation>Itt: %1 most megvan a zárt másolat, egy értesítés, amely visszavonja a kulcsot, ha elveszítené, és a nyomtatandó oldalak. Az utóbbi kettőt tartsa ott, ahol más nem találja meg.</translation>
    </message>
    <message>
      <source>In %1 there are now the locked copy, and a notice that withdraws the key if you ever lose it. Keep the notice where nobody else finds it.</source>
      <translation>Itt: %1 most megvan a zárt másolat és egy értesítés, amely visszavonja a kulcsot, ha elveszítené. Az értesítést tartsa ott, ahol más nem találja meg.</translation>
    </message>
  </context>
  <context>
    <name>BrowsersPage</name>
    <message>
      <source>Your browsers</source>
      <translation>Böngészői</translation>
    </message>
    <message>
      <source>Linking lets a browser ask Sealpost, and nothing else. It asks you before it uses your key.</source>
      <translation>Az összekapcsolás csak annyit enged, hogy a böngésző kérdezze a Sealpostot. A kulcs használata előtt Önt kérdezi.</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Tovább</translation>
    </message>
    <message>
      <source>&amp;Link %1</source>
      <translation>%1 &amp;összekapcsolása</translation>
    </message>
    <message>
      <source>&amp;Link all of them</source>
      <translation>Mind össze&amp;kapcsolása</translation>
    </message>
    <message>
      <source>Linking…</source>
      <translation>Összekapcsolás…</translation>
    </message>
    <message>
      <source>No browser was found on this computer. You can link one later, in Sealpost's window.</source>
      <translation>Nem található böngésző ezen a számítógépen. Később is összekapcsolhat egyet a Sealpost ablakában.</translation>
    </message>
    <message>
      <source>Now load the extension in each of them, from this folder:</source>
      <translation>Most töltse be mindegyikbe a bővítményt ebből a mappából:</translation>
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation>Máso&amp;lás</translation>
    </message>
    <message>
      <source>Copy the folder's name</source>
      <translation>A mappa nevének másolása</translation>
    </message>
  </context>
  <context>
    <name>CalendarsWindow</name>
    <message>
      <source>Calendar and quiet hours</source>
      <translation>Naptár és csendes órák</translation>
    </message>
    <message>
      <source>Your queue in your calendar</source>
      <translation>A sora a naptárában</translation>
    </message>
    <message>
      <source>Calls and letters become tasks with an alarm on a server that you name: your own Nextcloud or Radicale, Yandex, or any other with CalDAV. So your phone has them too. Sealed texts never go there.</source>
      <translation>A hívások és levelek riasztásos feladatok lesznek egy Ön által megnevezett kiszolgálón: saját Nextcloud vagy Radicale, Yandex vagy bármely más CalDAV. Így a telefonján is megvannak. Lezárt szöveg sosem kerül oda.</translation>
    </message>
    <message>
      <source>https://cloud.example.org</source>
      <translation>https://cloud.example.org</translation>
    </message>
    <message>
      <source>&amp;Server</source>
      <translation>&amp;Kiszolgáló</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Név</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Jelszó</translation>
    </message>
    <message>
      <source>Many services want an app password here, not your own one.</source>
      <translation>Sok szolgáltatás itt alkalmazásjelszót kér, nem a sajátját.</translation>
    </message>
    <message>
      <source>&amp;Look for calendars</source>
      <translation>Naptárak &amp;keresése</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Kiszolgáló</translation>
    </message>
    <message>
      <source>the desktop's keyring, else GnuPG</source>
      <translation>az asztal kulcstartója, különben a GnuPG</translation>
    </message>
    <message>
      <source>GnuPG, encrypted to your own key</source>
      <translation>GnuPG, a saját kulcsához titkosítva</translation>
    </message>
    <message>
      <source>&amp;Calendar</source>
      <translation>&amp;Naptár</translation>
    </message>
    <message>
      <source>Password &amp;kept by</source>
      <translation>A jelszót &amp;őrzi</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>Ezt &amp;használja</translation>
    </message>
    <message>
      <source>What &amp;goes up</source>
      <translation>&amp;Mi menjen fel</translation>
    </message>
    <message>
      <source>S&amp;ync</source>
      <translation>S&amp;zinkronizálás</translation>
    </message>
    <message>
      <source>Sync &amp;now</source>
      <translation>Szinkronizálás &amp;most</translation>
    </message>
    <message>
      <source>&amp;Forget this server…</source>
      <translation>A kiszolgáló &amp;elfelejtése…</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Csatlakozva</translation>
    </message>
    <message>
      <source>“Call” or “Letter”, and when</source>
      <translation>„Hívás” vagy „Levél”, és mikor</translation>
    </message>
    <message>
      <source>what it is for, in your words, and when</source>
      <translation>mire való, az Ön szavaival, és mikor</translation>
    </message>
    <message>
      <source>everything: with whom, number, notes</source>
      <translation>minden: kivel, szám, jegyzetek</translation>
    </message>
    <message>
      <source>only when I press the button</source>
      <translation>csak ha megnyomom a gombot</translation>
    </message>
    <message>
      <source>each hour</source>
      <translation>óránként</translation>
    </message>
    <message>
      <source>every {count} hours</source>
      <translation>{count} óránként</translation>
    </message>
    <message>
      <source>every {count} minutes</source>
      <translation>{count} percenként</translation>
    </message>
    <message>
      <source>{url} as {user}</source>
      <translation>{url}, mint {user}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>soha</translation>
    </message>
    <message>
      <source>Last synced: {when}</source>
      <translation>Utolsó szinkronizálás: {when}</translation>
    </message>
    <message>
      <source>Asking the server…</source>
      <translation>A kiszolgáló kérdezése…</translation>
    </message>
    <message>
      <source>There is no calendar for tasks on this server; make one there first.</source>
      <translation>Nincs feladatnaptár ezen a kiszolgálón; előbb ott hozzon létre egyet.</translation>
    </message>
    <message>
      <source>Putting the password in its place…</source>
      <translation>A jelszó a helyére kerül…</translation>
    </message>
    <message>
      <source>Connected. Choose what goes up, then sync.</source>
      <translation>Csatlakozva. Válassza ki, mi menjen fel, majd szinkronizáljon.</translation>
    </message>
    <message>
      <source>From the next sync on, that is what the calendar shows.</source>
      <translation>A következő szinkronizálástól ezt mutatja a naptár.</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Szinkronizálás…</translation>
    </message>
    <message>
      <source>Synced. To the calendar: {sent}. From the calendar: {received}. Removed: {removed}.</source>
      <translation>Szinkronizálva. A naptárba: {sent}. A naptárból: {received}. Eltávolítva: {removed}.</translation>
    </message>
    <message>
      <source>Forget this server and its password?</source>
      <translation>Elfelejti ezt a kiszolgálót és a jelszavát?</translation>
    </message>
    <message>
      <source>What is in the queue stays here, and what is in the calendar stays there.</source>
      <translation>Ami a sorban van, itt marad, ami a naptárban, ott marad.</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>&amp;Megtartás</translation>
    </message>
    <message>
      <source>&amp;Forget</source>
      <translation>&amp;Elfelejtés</translation>
    </message>
    <message>
      <source>The server is forgotten.</source>
      <translation>A kiszolgáló el van felejtve.</translation>
    </message>
  </context>
  <context>
    <name>CallCard</name>
    <message>
      <source>Quote the letter: %1</source>
      <translation>Hivatkozzon a levélre: %1</translation>
    </message>
    <message>
      <source>They asked not to be called.</source>
      <translation>Azt kérték, ne hívja őket.</translation>
    </message>
    <message>
      <source>Assistant: %1</source>
      <translation>Asszisztens: %1</translation>
    </message>
    <message>
      <source>How you open</source>
      <translation>Hogyan kezdi</translation>
    </message>
    <message>
      <source>Good afternoon, this is … of …. Do you have two minutes?</source>
      <translation>Jó napot kívánok, … vagyok a …-tól. Van két perce?</translation>
    </message>
    <message>
      <source>Say your name and company</source>
      <translation>Mondja a nevét és a cégét</translation>
    </message>
    <message>
      <source>Ask whether it suits them now</source>
      <translation>Kérdezze meg, alkalmas-e most</translation>
    </message>
    <message>
      <source>Come to the point</source>
      <translation>Térjen a tárgyra</translation>
    </message>
    <message>
      <source>Match their pace</source>
      <translation>Igazodjon a tempójukhoz</translation>
    </message>
    <message>
      <source>Ask before you put them on hold</source>
      <translation>Kérdezze meg, mielőtt várakoztatja</translation>
    </message>
    <message>
      <source>Listen, and never interrupt</source>
      <translation>Hallgassa végig, ne vágjon közbe</translation>
    </message>
    <message>
      <source>“%1” tells them to feel disturbed: say what the call is good for instead.</source>
      <translation>A(z) „%1” azt mondja nekik, hogy zavarja őket: inkább azt mondja, mire jó a hívás.</translation>
    </message>
    <message>
      <source>What is said</source>
      <translation>Ami elhangzik</translation>
    </message>
    <message>
      <source>What they said</source>
      <translation>Mit mondtak</translation>
    </message>
    <message>
      <source>What I said</source>
      <translation>Mit mondtam én</translation>
    </message>
    <message>
      <source>Objections, and what you answer</source>
      <translation>Kifogások, és amit felel rájuk</translation>
    </message>
    <message>
      <source>Too dear: compare it with a day without work</source>
      <translation>Túl drága: hasonlítsa egy kieső munkanaphoz</translation>
    </message>
    <message>
      <source>Keep these notes</source>
      <translation>A jegyzetek megtartása</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>Legutóbb</translation>
    </message>
  </context>
  <context>
    <name>CertifyDialog</name>
    <message>
      <source>Whose key is it?</source>
      <translation>Kié ez a kulcs?</translation>
    </message>
    <message>
      <source>Ask the owner for the fingerprint, by phone or in person, and compare every group.</source>
      <translation>Kérdezze meg a tulajdonostól az ujjlenyomatot telefonon vagy személyesen, és hasonlítsa össze minden csoportját.</translation>
    </message>
    <message>
      <source>&amp;Every group is the same</source>
      <translation>&amp;Minden csoport egyezik</translation>
    </message>
    <message>
      <source>&amp;Call later…</source>
      <translation>&amp;Hívás később…</translation>
    </message>
    <message>
      <source>It is &amp;theirs</source>
      <translation>Az &amp;övék</translation>
    </message>
    <message>
      <source>Noting it…</source>
      <translation>Feljegyzés…</translation>
    </message>
  </context>
  <context>
    <name>CertifySeveralDialog</name>
    <message>
      <source>Whose keys are they?</source>
      <translation>Kiéi ezek a kulcsok?</translation>
    </message>
    <message>
      <source>Ask each owner for the fingerprint, and tick a key only when every group is the same.</source>
      <translation>Minden tulajdonostól kérdezze meg az ujjlenyomatot, és csak akkor jelölje meg a kulcsot, ha minden csoport egyezik.</translation>
    </message>
    <message>
      <source>They are &amp;theirs</source>
      <translation>Az &amp;övék</translation>
    </message>
    <message>
      <source>Noting it…</source>
      <translation>Feljegyzés…</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Ellenőrizve</translation>
    </message>
  </context>
  <context>
    <name>ChecksumLines</name>
    <message>
      <source>Copy</source>
      <translation>Másolás</translation>
    </message>
    <message>
      <source>Paste a checksum here to compare</source>
      <translation>Illesszen be ide egy ellenőrzőösszeget az összehasonlításhoz</translation>
    </message>
    <message>
      <source>This is no checksum: 32, 40, 64 or 128 digits from 0 to f.</source>
      <translation>Ez nem ellenőrzőösszeg: 32, 40, 64 vagy 128 jegy kell 0-tól f-ig.</translation>
    </message>
    <message>
      <source>Reading the file for its %1…</source>
      <translation>A fájl olvasása a %1 kiszámításához…</translation>
    </message>
    <message>
      <source>Different: this is not the same file.</source>
      <translation>Eltér: ez nem ugyanaz a fájl.</translation>
    </message>
    <message>
      <source>The same by %1. That rules out accidents, not a forgery: ask for SHA-256.</source>
      <translation>%1 szerint azonos. Ez a véletlent kizárja, a hamisítást nem: kérjen SHA-256-ot.</translation>
    </message>
    <message>
      <source>The same by %1.</source>
      <translation>%1 szerint azonos.</translation>
    </message>
  </context>
  <context>
    <name>ComposerWindow</name>
    <message>
      <source>Sealed letter: %s</source>
      <translation>Lezárt levél: %s</translation>
    </message>
    <message>
      <source>Sealed letter</source>
      <translation>Lezárt levél</translation>
    </message>
    <message>
      <source>You have no key of your own, so letters can't be signed, and you can't read them afterwards.</source>
      <translation>Nincs saját kulcsa, ezért a levelek nem írhatók alá, és utólag Ön sem tudja elolvasni őket.</translation>
    </message>
    <message>
      <source>The sealed letter waits in the queue.</source>
      <translation>A lezárt levél a sorban vár.</translation>
    </message>
    <message>
      <source>The sealed letter is on the clipboard. Paste it into the webmail, and nothing else.</source>
      <translation>A lezárt levél a vágólapon van. Illessze be a webmailbe, és semmi mást.</translation>
    </message>
    <message>
      <source>The signed letter is on the clipboard. It can be read by everybody.</source>
      <translation>Az aláírt levél a vágólapon van. Bárki elolvashatja.</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>&amp;Bezárás</translation>
    </message>
    <message>
      <source>The sealed letter is in the webmail. Look at it there, and send it.</source>
      <translation>A lezárt levél a webmailben van. Nézze meg ott, és küldje el.</translation>
    </message>
    <message>
      <source>Mail file (*.eml)</source>
      <translation>Levélfájl (*.eml)</translation>
    </message>
    <message>
      <source>Sealed text (*.asc)</source>
      <translation>Lezárt szöveg (*.asc)</translation>
    </message>
    <message>
      <source>Save the sealed letter</source>
      <translation>A lezárt levél mentése</translation>
    </message>
    <message>
      <source>letter</source>
      <translation>levél</translation>
    </message>
    <message>
      <source>Saved: %s</source>
      <translation>Mentve: %s</translation>
    </message>
  </context>
  <context>
    <name>ContactDetails</name>
    <message>
      <source>&amp;Call</source>
      <translation>&amp;Hívás</translation>
    </message>
    <message>
      <source>&amp;Write</source>
      <translation>&amp;Levél</translation>
    </message>
    <message>
      <source>&amp;Note…</source>
      <translation>&amp;Jegyzet…</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>&amp;Módosítás…</translation>
    </message>
    <message>
      <source>Call and compare before you seal another letter.</source>
      <translation>Hívja fel és egyeztessék, mielőtt újabb levelet zár le.</translation>
    </message>
    <message>
      <source>I have co&amp;mpared it</source>
      <translation>&amp;Egyeztettem</translation>
    </message>
    <message>
      <source>How the key changed</source>
      <translation>Hogyan változott a kulcs</translation>
    </message>
    <message>
      <source>In the queue: %1</source>
      <translation>A sorban: %1</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Mire való</translation>
    </message>
    <message>
      <source>Call or write to</source>
      <translation>Hívás vagy levél neki</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Kapcsolattartás</translation>
    </message>
    <message>
      <source>May be the same person: %1</source>
      <translation>Talán ugyanaz a személy: %1</translation>
    </message>
    <message>
      <source>&amp;Merge…</source>
      <translation>&amp;Összevonás…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Másolás</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Kulcs</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Beosztás</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Asszisztens</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Időzóna</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Munkaidő</translation>
    </message>
    <message>
      <source>Never call at</source>
      <translation>Soha ne hívja ekkor</translation>
    </message>
    <message>
      <source>Prefers</source>
      <translation>Előnyben részesíti</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>Nem engedélyezett</translation>
    </message>
    <message>
      <source>Promotional mail</source>
      <translation>Reklámlevél</translation>
    </message>
    <message>
      <source>Only for you</source>
      <translation>Csak Önnek</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Címkék</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Ettől</translation>
    </message>
    <message>
      <source>to be called (said on %1)</source>
      <translation>hogy hívják (mondta: %1)</translation>
    </message>
    <message>
      <source>to be written to (said on %1)</source>
      <translation>hogy írjanak neki (mondta: %1)</translation>
    </message>
    <message>
      <source>calls</source>
      <translation>hívások</translation>
    </message>
    <message>
      <source>letters</source>
      <translation>levelek</translation>
    </message>
    <message>
      <source>often travelling</source>
      <translation>gyakran úton van</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Jegyzetek</translation>
    </message>
    <message>
      <source>What passed between us</source>
      <translation>Ami Önök között történt</translation>
    </message>
    <message>
      <source>Nothing yet. Calls and letters of the queue are noted here.</source>
      <translation>Még semmi. A sor hívásai és levelei itt jelennek meg.</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Eltávolítás</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>E&amp;xportálás…</translation>
    </message>
    <message>
      <source>Keep in &amp;touch monthly</source>
      <translation>Havi &amp;kapcsolattartás</translation>
    </message>
  </context>
  <context>
    <name>ContactEditor</name>
    <message>
      <source>Change a contact</source>
      <translation>Kapcsolat módosítása</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Új kapcsolat</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Ki</translation>
    </message>
    <message>
      <source>How to reach them</source>
      <translation>Hogyan érhető el</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Mikor</translation>
    </message>
    <message>
      <source>What they allow and prefer</source>
      <translation>Mit enged meg és mit szeret</translation>
    </message>
    <message>
      <source>Only for you: never exported</source>
      <translation>Csak Önnek: sosem exportáljuk</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Továbbiak</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Mentés</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Szervezet</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Munkakör</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Beosztás</translation>
    </message>
    <message>
      <source>Decides</source>
      <translation>Dönt</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Asszisztens</translation>
    </message>
    <message>
      <source>Assistant's number</source>
      <translation>Az asszisztens száma</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Cím</translation>
    </message>
    <message>
      <source>One more address</source>
      <translation>Még egy cím</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Címek</translation>
    </message>
    <message>
      <source>work</source>
      <translation>munkahelyi</translation>
    </message>
    <message>
      <source>mobile</source>
      <translation>mobil</translation>
    </message>
    <message>
      <source>home</source>
      <translation>otthoni</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Szám</translation>
    </message>
    <message>
      <source>One more number</source>
      <translation>Még egy szám</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Számok</translation>
    </message>
    <message>
      <source>The first of each is the one that is used.</source>
      <translation>Mindegyikből az elsőt használjuk.</translation>
    </message>
    <message>
      <source>as in Europe/Budapest</source>
      <translation>például Europe/Budapest</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Időzóna</translation>
    </message>
    <message>
      <source>One more zone</source>
      <translation>Még egy zóna</translation>
    </message>
    <message>
      <source>Time zones</source>
      <translation>Időzónák</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Munkaidő</translation>
    </message>
    <message>
      <source>the usual ones; or as in 08:00-16:00</source>
      <translation>a szokásos; vagy így: 08:00-16:00</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Csendes órák</translation>
    </message>
    <message>
      <source>More quiet hours</source>
      <translation>Még csendes órák</translation>
    </message>
    <message>
      <source>Never call at</source>
      <translation>Soha ne hívja ekkor</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>nem mondta</translation>
    </message>
    <message>
      <source>to be called</source>
      <translation>hogy hívják</translation>
    </message>
    <message>
      <source>to be written to</source>
      <translation>hogy írjanak neki</translation>
    </message>
    <message>
      <source>Prefers</source>
      <translation>Előnyben részesíti</translation>
    </message>
    <message>
      <source>said on</source>
      <translation>mondta</translation>
    </message>
    <message>
      <source>Promotional mail</source>
      <translation>Reklámlevél</translation>
    </message>
    <message>
      <source>Said where</source>
      <translation>Hol mondta</translation>
    </message>
    <message>
      <source>Do not &amp;call</source>
      <translation>Ne &amp;hívja</translation>
    </message>
    <message>
      <source>Do not write</source>
      <translation>Ne írjon neki</translation>
    </message>
    <message>
      <source>Temperament</source>
      <translation>Vérmérséklet</translation>
    </message>
    <message>
      <source>Often t&amp;ravelling</source>
      <translation>Gyakran ú&amp;ton van</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Címkék</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>vesszővel elválasztva</translation>
    </message>
    <message>
      <source>40 or 64 hexadecimal digits</source>
      <translation>40 vagy 64 hexadecimális jegy</translation>
    </message>
    <message>
      <source>Key fingerprint</source>
      <translation>A kulcs ujjlenyomata</translation>
    </message>
    <message>
      <source>One more key</source>
      <translation>Még egy kulcs</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Kulcsok</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Jegyzetek</translation>
    </message>
  </context>
  <context>
    <name>ContactRows</name>
    <message>
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Szervezet</translation>
    </message>
    <message>
      <source>Number or address</source>
      <translation>Szám vagy cím</translation>
    </message>
  </context>
  <context>
    <name>ContactsWindow</name>
    <message>
      <source>Contacts</source>
      <translation>Kapcsolatok</translation>
    </message>
    <message>
      <source>Search by name, organisation, address, number, tag or note</source>
      <translation>Keresés név, szervezet, cím, szám, címke vagy jegyzet szerint</translation>
    </message>
    <message>
      <source>Which contacts</source>
      <translation>Mely kapcsolatok</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Mindenki</translation>
    </message>
    <message>
      <source>Without a next step</source>
      <translation>Következő lépés nélkül</translation>
    </message>
    <message>
      <source>Nobody here yet</source>
      <translation>Még nincs itt senki</translation>
    </message>
    <message>
      <source>Add the people you call and write to, one by one or from another program's address book.</source>
      <translation>Vegye fel, akiket hív és akiknek ír, egyenként vagy egy másik program címjegyzékéből.</translation>
    </message>
    <message>
      <source>Add the &amp;first contact…</source>
      <translation>Az &amp;első kapcsolat hozzáadása…</translation>
    </message>
    <message>
      <source>From a f&amp;ile…</source>
      <translation>&amp;Fájlból…</translation>
    </message>
    <message>
      <source>N&amp;ew contact…</source>
      <translation>Ú&amp;j kapcsolat…</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importálás…</translation>
    </message>
    <message>
      <source>E&amp;xport all…</source>
      <translation>Mind e&amp;xportálása…</translation>
    </message>
    <message>
      <source>Everybody whom you were in touch with has a next step in the queue.</source>
      <translation>Mindenkinek, akivel kapcsolatban volt, van következő lépése a sorban.</translation>
    </message>
    <message>
      <source>Nobody fits. Search by the beginning of words, or by digits of a number.</source>
      <translation>Senki sem illik rá. Keressen szókezdetre vagy egy szám jegyeire.</translation>
    </message>
    <message>
      <source>%1 was changed.</source>
      <translation>Módosítva: %1.</translation>
    </message>
    <message>
      <source>%1 was added.</source>
      <translation>Felvéve: %1.</translation>
    </message>
    <message>
      <source>%1 was removed.</source>
      <translation>Eltávolítva: %1.</translation>
    </message>
    <message>
      <source>%1 is one contact now.</source>
      <translation>%1 mostantól egy kapcsolat.</translation>
    </message>
    <message>
      <source>Queued.</source>
      <translation>Sorba téve.</translation>
    </message>
    <message>
      <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt);;All files (*)</source>
      <translation>Kapcsolatok (*.vcf *.vcard *.csv *.tsv *.txt);;Minden fájl (*)</translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>Kapcsolatok importálása</translation>
    </message>
    <message>
      <source>Added: %1 · merged: %2</source>
      <translation>Felvéve: %1 · összevonva: %2</translation>
    </message>
    <message>
      <source>Exported to %1. What is only for you was left out.</source>
      <translation>Exportálva ide: %1. Ami csak Önnek szól, kimaradt.</translation>
    </message>
    <message>
      <source>It is as it was before.</source>
      <translation>Minden a korábbi.</translation>
    </message>
    <message>
      <source>Noted.</source>
      <translation>Feljegyezve.</translation>
    </message>
  </context>
  <context>
    <name>CreateKeyDialog</name>
    <message>
      <source>Create a key</source>
      <translation>Kulcs létrehozása</translation>
    </message>
    <message>
      <source>GnuPG will ask for a passphrase in a window of its own.</source>
      <translation>A GnuPG saját ablakában kér majd jelmondatot.</translation>
    </message>
    <message>
      <source>&amp;Create</source>
      <translation>&amp;Létrehozás</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>A key of your own</source>
      <translation>Saját kulcs</translation>
    </message>
    <message>
      <source>The name and address become part of the key; others will see them.</source>
      <translation>A név és a cím a kulcs része lesz; mások is látják.</translation>
    </message>
    <message>
      <source>Making the key. Enter the passphrase in GnuPG's window when it asks…</source>
      <translation>Készül a kulcs. Írja be a jelmondatot a GnuPG ablakába, amikor kéri…</translation>
    </message>
  </context>
  <context>
    <name>DateLine</name>
    <message>
      <source>tomorrow · Friday 15:00 · in two weeks · 24.12. 10:00</source>
      <translation>holnap · péntek 15:00 · két hét múlva · 12.24. 10:00</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Mikor</translation>
    </message>
    <message>
      <source>Not a date yet.</source>
      <translation>Még nem dátum.</translation>
    </message>
  </context>
  <context>
    <name>DeleteKeysDialog</name>
    <message>
      <source>Delete from this computer?</source>
      <translation>Törli erről a számítógépről?</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Visszavonás</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Törlés</translation>
    </message>
    <message>
      <source>This can be undone for 30 days.</source>
      <translation>Ez 30 napig visszavonható.</translation>
    </message>
    <message>
      <source>Deleting…</source>
      <translation>Törlés…</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Törölve</translation>
    </message>
    <message>
      <source>Bringing them back…</source>
      <translation>Visszahozás…</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Visszavonva</translation>
    </message>
    <message>
      <source>Everything is as it was.</source>
      <translation>Minden úgy van, mint volt.</translation>
    </message>
  </context>
  <context>
    <name>DeleteOwnKeyDialog</name>
    <message>
      <source>Delete your own key?</source>
      <translation>Törli a saját kulcsát?</translation>
    </message>
    <message>
      <source>&amp;Back it up first…</source>
      <translation>Előbb &amp;mentés…</translation>
    </message>
    <message>
      <source>&amp;Delete for ever</source>
      <translation>Végleges &amp;törlés</translation>
    </message>
    <message>
      <source>Last backup: %s.</source>
      <translation>Utolsó mentés: %s.</translation>
    </message>
    <message>
      <source>There is no backup of it yet. Make one first.</source>
      <translation>Még nincs mentése. Előbb készítsen egyet.</translation>
    </message>
    <message>
      <source>Deleting…</source>
      <translation>Törlés…</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Törölve</translation>
    </message>
    <message>
      <source>Only the backup can bring it back now.</source>
      <translation>Most már csak a mentés hozhatja vissza.</translation>
    </message>
  </context>
  <context>
    <name>DeletionsDialog</name>
    <message>
      <source>Bring back deleted keys</source>
      <translation>Törölt kulcsok visszahozása</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Visszahozás</translation>
    </message>
    <message>
      <source>No key was deleted in the last 30 days.</source>
      <translation>Az utóbbi 30 napban nem törölt kulcsot.</translation>
    </message>
    <message>
      <source>It is back: %s.</source>
      <translation>Visszatért: %s.</translation>
    </message>
    <message>
      <source>Bringing it back…</source>
      <translation>Visszahozás…</translation>
    </message>
  </context>
  <context>
    <name>DirectoryChoices</name>
    <message>
      <source>Another key server, as in keys.example.org</source>
      <translation>Másik kulcskiszolgáló, például keys.example.org</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Hozzáadás</translation>
    </message>
    <message>
      <source>Tick the same next &amp;time</source>
      <translation>Legközelebb is ezeket &amp;jelölje</translation>
    </message>
  </context>
  <context>
    <name>DoctorWindow</name>
    <message>
      <source>Check set-up</source>
      <translation>A beállítás ellenőrzése</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Ellenőrzés…</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>Ellenőrzés ú&amp;jra</translation>
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation>Ez néhány másodpercig tart.</translation>
    </message>
    <message>
      <source>Each part was tried for real just now.</source>
      <translation>Minden részt most valóban kipróbáltunk.</translation>
    </message>
    <message>
      <source>What to do is beside each.</source>
      <translation>Mindegyik mellett ott a teendő.</translation>
    </message>
    <message>
      <source>Everything works</source>
      <translation>Minden működik</translation>
    </message>
    <message>
      <source>One thing needs mending</source>
      <translation>Egy dolog javításra szorul</translation>
    </message>
    <message>
      <source>%s things need mending</source>
      <translation>Javításra szorul: %s</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Javítás</translation>
    </message>
    <message>
      <source>works</source>
      <translation>működik</translation>
    </message>
    <message>
      <source>note</source>
      <translation>megjegyzés</translation>
    </message>
    <message>
      <source>fault</source>
      <translation>hiba</translation>
    </message>
  </context>
  <context>
    <name>DraftsWindow</name>
    <message>
      <source>Drafts</source>
      <translation>Piszkozatok</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Tárgy</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Címzett</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Mentve</translation>
    </message>
    <message>
      <source>&amp;Go on writing</source>
      <translation>Írás &amp;folytatása</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Törlés</translation>
    </message>
    <message>
      <source>Letters that you have not finished</source>
      <translation>Befejezetlen levelei</translation>
    </message>
    <message>
      <source>They are kept sealed: only your own key opens them.</source>
      <translation>Lezárva őrizzük őket: csak a saját kulcsa nyitja.</translation>
    </message>
    <message>
      <source>sealed</source>
      <translation>lezárt</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(nincs tárgy)</translation>
    </message>
    <message>
      <source>There is no unfinished letter.</source>
      <translation>Nincs befejezetlen levél.</translation>
    </message>
  </context>
  <context>
    <name>ExpiryCard</name>
    <message>
      <source>&amp;Prolong…</source>
      <translation>Meg&amp;hosszabbítás…</translation>
    </message>
    <message>
      <source>&amp;Look for a newer one…</source>
      <translation>Újabb &amp;keresése…</translation>
    </message>
    <message>
      <source>&amp;Don't show again</source>
      <translation>&amp;Ne mutassa többé</translation>
    </message>
  </context>
  <context>
    <name>ExpiryDialog</name>
    <message>
      <source>Change when the key expires</source>
      <translation>A kulcs lejáratának módosítása</translation>
    </message>
    <message>
      <source>in &amp;1 year</source>
      <translation>&amp;1 év múlva</translation>
    </message>
    <message>
      <source>in &amp;2 years</source>
      <translation>&amp;2 év múlva</translation>
    </message>
    <message>
      <source>in &amp;5 years</source>
      <translation>&amp;5 év múlva</translation>
    </message>
    <message>
      <source>&amp;never</source>
      <translation>&amp;soha</translation>
    </message>
    <message>
      <source>on a &amp;day:</source>
      <translation>&amp;ezen a napon:</translation>
    </message>
    <message>
      <source>Day on which the key expires</source>
      <translation>A nap, amelyen a kulcs lejár</translation>
    </message>
    <message>
      <source>Subkeys get the same date. Others see it once they have the key again: send it to them or publish it afterwards.</source>
      <translation>Az alkulcsok is ezt a dátumot kapják. Mások akkor látják, ha újra megkapják a kulcsot: küldje el nekik, vagy tegye közzé.</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>Módosítá&amp;s</translation>
    </message>
    <message>
      <source>Now it never expires.</source>
      <translation>Most sosem jár le.</translation>
    </message>
    <message>
      <source>Now it expires on %s.</source>
      <translation>Most ekkor jár le: %s.</translation>
    </message>
    <message>
      <source>Changing the date…</source>
      <translation>A dátum módosítása…</translation>
    </message>
    <message>
      <source>It never expires now.</source>
      <translation>Mostantól sosem jár le.</translation>
    </message>
    <message>
      <source>It expires on %s now.</source>
      <translation>Mostantól ekkor jár le: %s.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Kész</translation>
    </message>
  </context>
  <context>
    <name>ExpiryWatch</name>
    <message>
      <source>Keys that need care</source>
      <translation>Törődést igénylő kulcsok</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Megnyitás</translation>
    </message>
    <message>
      <source>Your key %1 expires on %2. Others can't seal letters for you after that.</source>
      <translation>A kulcsa (%1) ekkor jár le: %2. Utána mások nem zárhatnak le Önnek levelet.</translation>
    </message>
    <message>
      <source>Your key %1 expired on %2. Others can't seal letters for you until it is prolonged.</source>
      <translation>A kulcsa (%1) ekkor járt le: %2. Amíg meg nem hosszabbítja, mások nem zárhatnak le Önnek levelet.</translation>
    </message>
    <message>
      <source>The key of %1 expired on %2. Perhaps there is a newer one.</source>
      <translation>%1 kulcsa ekkor járt le: %2. Talán van újabb.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Give the public key to others</source>
      <translation>A nyilvános kulcs átadása másoknak</translation>
    </message>
    <message>
      <source>It holds no secret: anybody may have it.</source>
      <translation>Nincs benne titok: bárkinél lehet.</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Másolás</translation>
    </message>
    <message>
      <source>Into a &amp;mail</source>
      <translation>&amp;Levélbe</translation>
    </message>
    <message>
      <source>&amp;Save a file…</source>
      <translation>&amp;Fájl mentése…</translation>
    </message>
    <message>
      <source>Exporting…</source>
      <translation>Exportálás…</translation>
    </message>
    <message>
      <source>It is on the clipboard.</source>
      <translation>A vágólapon van.</translation>
    </message>
    <message>
      <source>My OpenPGP key</source>
      <translation>Az OpenPGP-kulcsom</translation>
    </message>
    <message>
      <source>It is too long for a draft. Save a file and attach it.</source>
      <translation>Piszkozatnak túl hosszú. Mentsen fájlt, és csatolja.</translation>
    </message>
    <message>
      <source>No program for mail opens here. Copy it, or save a file.</source>
      <translation>Itt nem nyílik meg levelezőprogram. Másolja, vagy mentsen fájlt.</translation>
    </message>
    <message>
      <source>Save the public key</source>
      <translation>A nyilvános kulcs mentése</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Mentve</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Mentés…</translation>
    </message>
  </context>
  <context>
    <name>ExportSecretDialog</name>
    <message>
      <source>Save the secret key</source>
      <translation>A titkos kulcs mentése</translation>
    </message>
    <message>
      <source>The &amp;whole key</source>
      <translation>Az &amp;egész kulcs</translation>
    </message>
    <message>
      <source>For another computer of yours.</source>
      <translation>Egy másik számítógépéhez.</translation>
    </message>
    <message>
      <source>Its s&amp;ubkeys only</source>
      <translation>Csak az &amp;alkulcsai</translation>
    </message>
    <message>
      <source>For a device that may get lost: it opens letters but can't change the key.</source>
      <translation>Olyan eszközre, amely elveszhet: megnyitja a leveleket, de a kulcsot nem tudja módosítani.</translation>
    </message>
    <message>
      <source>Only its passphrase protects the file. For safe keeping, make a backup instead.</source>
      <translation>A fájlt csak a jelmondata védi. Megőrzésre inkább készítsen biztonsági mentést.</translation>
    </message>
    <message>
      <source>&amp;Save a file…</source>
      <translation>&amp;Fájl mentése…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Mentve</translation>
    </message>
    <message>
      <source>Waiting for GnuPG…</source>
      <translation>Várakozás a GnuPG-re…</translation>
    </message>
  </context>
  <context>
    <name>FileRow</name>
    <message>
      <source>Remove</source>
      <translation>Eltávolítás</translation>
    </message>
    <message>
      <source>%1 Waiting for the files before it.</source>
      <translation>%1 Várakozás az előtte álló fájlokra.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>Finishing…</source>
      <translation>Befejezés…</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 / %2</translation>
    </message>
    <message>
      <source>%1 per second</source>
      <translation>%1 másodpercenként</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>még %1</translation>
    </message>
    <message>
      <source>Drag it from here, or copy it and paste it where it is needed.</source>
      <translation>Húzza ki innen, vagy másolja, és illessze be, ahová kell.</translation>
    </message>
    <message>
      <source>&amp;Unpack</source>
      <translation>&amp;Kibontás</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Megjelenítés a mappájában</translation>
    </message>
    <message>
      <source>Copy the file</source>
      <translation>A fájl másolása</translation>
    </message>
    <message>
      <source>Remove from the list</source>
      <translation>Eltávolítás a listából</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Mindkettő maradjon</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Csere</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Újra</translation>
    </message>
  </context>
  <context>
    <name>FilesCard</name>
    <message>
      <source>Add files</source>
      <translation>Fájlok hozzáadása</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eltávolítás</translation>
    </message>
    <message>
      <source>Remove %s</source>
      <translation>Eltávolítás: %s</translation>
    </message>
    <message>
      <source>Files go into a letter that you save as .eml. For the webmail, seal them as files and attach them.</source>
      <translation>A fájlok az .eml-ként mentett levélbe kerülnek. A webmailhez zárja le őket fájlként, és csatolja.</translation>
    </message>
  </context>
  <context>
    <name>FilesWindow</name>
    <message>
      <source>Files</source>
      <translation>Fájlok</translation>
    </message>
    <message>
      <source>Drop files or folders here, or choose them. They can be of any size; the originals stay as they are.</source>
      <translation>Húzzon ide fájlokat vagy mappákat, vagy válassza ki őket. Bármekkorák lehetnek; az eredetik változatlanok maradnak.</translation>
    </message>
    <message>
      <source>&amp;Choose files…</source>
      <translation>&amp;Fájlok választása…</translation>
    </message>
    <message>
      <source>Choose a &amp;folder…</source>
      <translation>&amp;Mappa választása…</translation>
    </message>
    <message>
      <source>&amp;Beside each file</source>
      <translation>&amp;Minden fájl mellett</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>&amp;Módosítás…</translation>
    </message>
    <message>
      <source>&amp;Seal…</source>
      <translation>&amp;Lezárás…</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Meg&amp;nyitás</translation>
    </message>
    <message>
      <source>Si&amp;gn</source>
      <translation>&amp;Aláírás</translation>
    </message>
    <message>
      <source>Check si&amp;gnature</source>
      <translation>Alá&amp;írás ellenőrzése</translation>
    </message>
    <message>
      <source>Check&amp;sums</source>
      <translation>&amp;Ellenőrzőösszegek</translation>
    </message>
    <message>
      <source>C&amp;lear the list</source>
      <translation>Lista &amp;törlése</translation>
    </message>
    <message>
      <source>%1 were left out: a list holds %2. Put them into a folder and choose that.</source>
      <translation>Kimaradt: %1. A lista %2 elemet fogad. Tegye őket egy mappába, és azt válassza.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Fájlok választása</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Mappa választása</translation>
    </message>
    <message>
      <source>Where the results go</source>
      <translation>Hová kerüljenek az eredmények</translation>
    </message>
    <message>
      <source>beside each file</source>
      <translation>minden fájl mellett</translation>
    </message>
    <message>
      <source>Results go: %1</source>
      <translation>Az eredmények helye: %1</translation>
    </message>
    <message>
      <source>Sealing…</source>
      <translation>Lezárás…</translation>
    </message>
    <message>
      <source>Sealed: %1</source>
      <translation>Lezárva: %1</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Megnyitás…</translation>
    </message>
    <message>
      <source>Opened: %1</source>
      <translation>Megnyitva: %1</translation>
    </message>
    <message>
      <source>Signature: %1</source>
      <translation>Aláírás: %1</translation>
    </message>
    <message>
      <source>Signing…</source>
      <translation>Aláírás…</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Ellenőrzés…</translation>
    </message>
    <message>
      <source>Adding up…</source>
      <translation>Összegzés…</translation>
    </message>
    <message>
      <source>Checksums</source>
      <translation>Ellenőrzőösszegek</translation>
    </message>
    <message>
      <source>Unpacked: %1</source>
      <translation>Kibontva: %1</translation>
    </message>
    <message>
      <source>Unpacking…</source>
      <translation>Kibontás…</translation>
    </message>
    <message>
      <source>Checked with %1</source>
      <translation>Ellenőrizve ezzel: %1</translation>
    </message>
    <message>
      <source>Another program is using the keyring. Waiting until it is done…</source>
      <translation>Egy másik program használja a kulcstartót. Várakozás…</translation>
    </message>
    <message>
      <source>GnuPG asks for the passphrase in a window of its own…</source>
      <translation>A GnuPG saját ablakában kéri a jelmondatot…</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the letter</source>
      <translation>Keresés a levélben</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nincs találat</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Következő</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
  </context>
  <context>
    <name>FingerprintDialog</name>
    <message>
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <source>&amp;Copy the fingerprint</source>
      <translation>Ujjlenyomat &amp;másolása</translation>
    </message>
    <message>
      <source>To read on a call</source>
      <translation>Telefonos felolvasáshoz</translation>
    </message>
    <message>
      <source>English words of the PGP word list; or read the groups above, letter by letter.</source>
      <translation>A PGP-szólista angol szavai; vagy olvassa betűnként a fenti csoportokat.</translation>
    </message>
    <message>
      <source>QR code of the fingerprint</source>
      <translation>Az ujjlenyomat QR-kódja</translation>
    </message>
    <message>
      <source>It is on the clipboard.</source>
      <translation>A vágólapon van.</translation>
    </message>
  </context>
  <context>
    <name>GroupDialog</name>
    <message>
      <source>Change a group</source>
      <translation>Csoport módosítása</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Új csoport</translation>
    </message>
    <message>
      <source>may be empty: that of a mailing list, for instance</source>
      <translation>üres is lehet: például egy levelezőlistáé</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Név</translation>
    </message>
    <message>
      <source>&amp;Address</source>
      <translation>&amp;Cím</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Tagok</translation>
    </message>
    <message>
      <source>An e-mail address, or a fingerprint</source>
      <translation>E-mail-cím vagy ujjlenyomat</translation>
    </message>
    <message>
      <source>A&amp;dd</source>
      <translation>Hozzáa&amp;dás</translation>
    </message>
    <message>
      <source>&amp;Take out</source>
      <translation>&amp;Kivétel</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Mentés</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Mentés…</translation>
    </message>
  </context>
  <context>
    <name>GroupsDialog</name>
    <message>
      <source>Groups</source>
      <translation>Csoportok</translation>
    </message>
    <message>
      <source>Write the name of a group, or its address, where you would write a recipient.</source>
      <translation>Írja a csoport nevét vagy címét oda, ahová címzettet írna.</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Visszavonás</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <source>&amp;New group…</source>
      <translation>Ú&amp;j csoport…</translation>
    </message>
    <message>
      <source>No groups yet.</source>
      <translation>Még nincs csoport.</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Módosítás…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eltávolítás</translation>
    </message>
    <message>
      <source>Removing…</source>
      <translation>Eltávolítás…</translation>
    </message>
    <message>
      <source>Removed: %s. Its keys stay.</source>
      <translation>Eltávolítva: %s. A kulcsai maradnak.</translation>
    </message>
    <message>
      <source>Bringing it back…</source>
      <translation>Visszahozás…</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>What was done</source>
      <translation>Ami történt</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <source>Nothing yet.</source>
      <translation>Még nincs semmi.</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>visszavonva</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Visszavonás</translation>
    </message>
  </context>
  <context>
    <name>Identity</name>
    <message>
      <source>Whose key signs</source>
      <translation>Kinek a kulcsa ír alá</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>&amp;Feladó</translation>
    </message>
    <message>
      <source>The webmail writes as %1, but this key is of %2. The reader will see both.</source>
      <translation>A webmail innen ír: %1, ez a kulcs viszont ezé: %2. Az olvasó mindkettőt látja majd.</translation>
    </message>
  </context>
  <context>
    <name>ImportContactsDialog</name>
    <message>
      <source>Import contacts</source>
      <translation>Kapcsolatok importálása</translation>
    </message>
    <message>
      <source>What each column holds</source>
      <translation>Mi van az egyes oszlopokban</translation>
    </message>
    <message>
      <source>Where they come from</source>
      <translation>Honnan valók</translation>
    </message>
    <message>
      <source>They come from</source>
      <translation>Innen valók</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Keresés…</translation>
    </message>
    <message>
      <source>&amp;Change what to do</source>
      <translation>Teendő &amp;módosítása</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importálás</translation>
    </message>
    <message>
      <source>Column %1</source>
      <translation>%1. oszlop</translation>
    </message>
    <message>
      <source>Line %1</source>
      <translation>%1. sor</translation>
    </message>
    <message>
      <source>Card %1</source>
      <translation>%1. kártya</translation>
    </message>
    <message>
      <source>To be added: %1 · merged: %2 · left out: %3</source>
      <translation>Felvesz: %1 · összevon: %2 · kihagy: %3</translation>
    </message>
    <message>
      <source>not readable: %1, see below</source>
      <translation>nem olvasható: %1, lásd lent</translation>
    </message>
    <message>
      <source>There is nobody to take in. Say what the columns hold, or choose another file.</source>
      <translation>Nincs kit felvenni. Mondja meg, mi van az oszlopokban, vagy válasszon másik fájlt.</translation>
    </message>
    <message>
      <source>For promotional mail, each of them counts as “said no” until you enter a yes.</source>
      <translation>Reklámlevélhez mindegyikük „nemet mondott”-nak számít, amíg igent nem ír be.</translation>
    </message>
    <message>
      <source>For promotional mail, each of them counts as “said yes” as of today.</source>
      <translation>Reklámlevélhez mindegyikük a mai nappal „igent mondott”-nak számít.</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Import keys</source>
      <translation>Kulcsok importálása</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importálás</translation>
    </message>
    <message>
      <source>Looking at the keys…</source>
      <translation>A kulcsok beolvasása…</translation>
    </message>
    <message>
      <source>Your own key</source>
      <translation>Az Ön saját kulcsa</translation>
    </message>
    <message>
      <source>Is this whom you expect?</source>
      <translation>Ő az, akire számít?</translation>
    </message>
    <message>
      <source>A revocation certificate: it ends a key, and holds none.</source>
      <translation>Visszavonási tanúsítvány: véget vet egy kulcsnak, és nem tartalmaz kulcsot.</translation>
    </message>
    <message>
      <source>&amp;Revoke a key with it…</source>
      <translation>Kulcs &amp;visszavonása vele…</translation>
    </message>
    <message>
      <source>Nothing is revoked before you have seen which key it is.</source>
      <translation>Semmi sem lesz visszavonva, mielőtt meglátta, melyik kulcsról van szó.</translation>
    </message>
    <message>
      <source>The secret part is imported too. Do this only with a key of your own.</source>
      <translation>A titkos rész is importálódik. Csak saját kulccsal tegye ezt.</translation>
    </message>
    <message>
      <source>A key says nothing about whose it is until you compare its fingerprint with the owner.</source>
      <translation>A kulcs nem mondja meg, kié, amíg az ujjlenyomatot össze nem veti a tulajdonossal.</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Importálás…</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importálva</translation>
    </message>
  </context>
  <context>
    <name>ItemEditor</name>
    <message>
      <source>remind me all the same</source>
      <translation>mindenképp emlékeztessen</translation>
    </message>
    <message>
      <source>find a new time</source>
      <translation>keressen új időpontot</translation>
    </message>
    <message>
      <source>drop it</source>
      <translation>ejtse el</translation>
    </message>
    <message>
      <source>their clock</source>
      <translation>az ő órájuk</translation>
    </message>
    <message>
      <source>my clock</source>
      <translation>az én órám</translation>
    </message>
    <message>
      <source>the same moment everywhere</source>
      <translation>ugyanaz a pillanat mindenhol</translation>
    </message>
    <message>
      <source>no time yet</source>
      <translation>még nincs időpont</translation>
    </message>
    <message>
      <source>Goal, in a sentence</source>
      <translation>Cél, egy mondatban</translation>
    </message>
    <message>
      <source>What kind of goal</source>
      <translation>Milyen cél</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Most</translation>
    </message>
    <message>
      <source>New time</source>
      <translation>Új időpont</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>Kinek az órája szerint</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>Ismétlés</translation>
    </message>
    <message>
      <source>When I was away</source>
      <translation>Ha nem voltam itt</translation>
    </message>
    <message>
      <source>Objections, notes</source>
      <translation>Kifogások, jegyzetek</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Mentés</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>“%1” is not a date.</source>
      <translation>A(z) „%1” nem dátum.</translation>
    </message>
    <message>
      <source>This is not a rule that calendars know: write it as in FREQ=MONTHLY;BYDAY=1MO.</source>
      <translation>A naptárak nem ismernek ilyen szabályt: így írja: FREQ=MONTHLY;BYDAY=1MO.</translation>
    </message>
  </context>
  <context>
    <name>KeyActions</name>
    <message>
      <source>From &amp;files…</source>
      <translation>&amp;Fájlokból…</translation>
    </message>
    <message>
      <source>From a f&amp;older…</source>
      <translation>&amp;Mappából…</translation>
    </message>
    <message>
      <source>From the c&amp;lipboard</source>
      <translation>A &amp;vágólapról</translation>
    </message>
    <message>
      <source>From &amp;directories and the web…</source>
      <translation>&amp;Címtárakból és a webről…</translation>
    </message>
    <message>
      <source>From a &amp;backup file…</source>
      <translation>&amp;Biztonsági mentésből…</translation>
    </message>
    <message>
      <source>From &amp;paper…</source>
      <translation>&amp;Papírról…</translation>
    </message>
    <message>
      <source>&amp;Look a key up…</source>
      <translation>Kulcs &amp;keresése…</translation>
    </message>
    <message>
      <source>&amp;Refresh all keys…</source>
      <translation>Minden kulcs &amp;frissítése…</translation>
    </message>
    <message>
      <source>&amp;Groups…</source>
      <translation>&amp;Csoportok…</translation>
    </message>
    <message>
      <source>From a backup &amp;file…</source>
      <translation>&amp;Biztonsági mentésből…</translation>
    </message>
    <message>
      <source>Bring back &amp;deleted keys…</source>
      <translation>&amp;Törölt kulcsok visszahozása…</translation>
    </message>
    <message>
      <source>Import keys</source>
      <translation>Kulcsok importálása</translation>
    </message>
    <message>
      <source>Keys (*.asc *.gpg *.pgp *.key *.pub);;All files (*)</source>
      <translation>Kulcsok (*.asc *.gpg *.pgp *.key *.pub);;Minden fájl (*)</translation>
    </message>
    <message>
      <source>Import the keys in a folder</source>
      <translation>Egy mappa kulcsainak importálása</translation>
    </message>
    <message>
      <source>Compare the fingerprint of %s</source>
      <translation>Ujjlenyomat összevetése: %s</translation>
    </message>
    <message>
      <source>nobody in your contacts yet</source>
      <translation>még nincs a kapcsolatai között</translation>
    </message>
    <message>
      <source>A call is queued: %s.</source>
      <translation>Hívás a sorban: %s.</translation>
    </message>
    <message>
      <source>A call is queued for {when}: {who}.</source>
      <translation>Hívás a sorban, {when}: {who}.</translation>
    </message>
    <message>
      <source>S&amp;ign with this key by default</source>
      <translation>Alapértelmezésben ezzel írjon &amp;alá</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <translation>&amp;Biztonsági mentés…</translation>
    </message>
    <message>
      <source>Change the &amp;passphrase…</source>
      <translation>&amp;Jelmondat módosítása…</translation>
    </message>
    <message>
      <source>Change when it &amp;expires…</source>
      <translation>&amp;Lejárat módosítása…</translation>
    </message>
    <message>
      <source>&amp;Names and addresses…</source>
      <translation>&amp;Nevek és címek…</translation>
    </message>
    <message>
      <source>Save the &amp;secret key…</source>
      <translation>&amp;Titkos kulcs mentése…</translation>
    </message>
    <message>
      <source>&amp;Make it findable…</source>
      <translation>Legyen meg&amp;található…</translation>
    </message>
    <message>
      <source>&amp;Revoke…</source>
      <translation>&amp;Visszavonás…</translation>
    </message>
    <message>
      <source>&amp;Delete…</source>
      <translation>&amp;Törlés…</translation>
    </message>
    <message>
      <source>&amp;Verify whose it is…</source>
      <translation>Annak &amp;ellenőrzése, kié…</translation>
    </message>
    <message>
      <source>&amp;Verify whose they are…</source>
      <translation>Annak &amp;ellenőrzése, kiéi…</translation>
    </message>
    <message>
      <source>&amp;Compare the fingerprint…</source>
      <translation>&amp;Ujjlenyomat összevetése…</translation>
    </message>
    <message>
      <source>&amp;Give the public key to others…</source>
      <translation>Nyilvános kulcs átadása &amp;másoknak…</translation>
    </message>
    <message>
      <source>&amp;Files for a web key directory…</source>
      <translation>&amp;Fájlok webes kulcstárhoz…</translation>
    </message>
    <message>
      <source>Put into a &amp;group…</source>
      <translation>&amp;Csoportba…</translation>
    </message>
    <message>
      <source>&amp;Refresh from directories…</source>
      <translation>&amp;Frissítés címtárakból…</translation>
    </message>
    <message>
      <source>Whose &amp;word counts…</source>
      <translation>Kinek a s&amp;zava számít…</translation>
    </message>
    <message>
      <source>Switch &amp;off…</source>
      <translation>&amp;Kikapcsolás…</translation>
    </message>
    <message>
      <source>Switch &amp;on…</source>
      <translation>Be&amp;kapcsolás…</translation>
    </message>
  </context>
  <context>
    <name>KeyDetails</name>
    <message>
      <source>Fingerprint</source>
      <translation>Ujjlenyomat</translation>
    </message>
    <message>
      <source>To read on a &amp;call, and as a QR code…</source>
      <translation>Felolvasás &amp;telefonon, és QR-kódként…</translation>
    </message>
    <message>
      <source>User IDs</source>
      <translation>Felhasználói azonosítók</translation>
    </message>
    <message>
      <source>Subkeys</source>
      <translation>Alkulcsok</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nincs</translation>
    </message>
    <message>
      <source>&amp;What can be done</source>
      <translation>&amp;Mit lehet tenni</translation>
    </message>
    <message>
      <source>&amp;Verify…</source>
      <translation>&amp;Ellenőrzés…</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Készült</translation>
    </message>
    <message>
      <source>Expires</source>
      <translation>Lejár</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Fajta</translation>
    </message>
    <message>
      <source>Secret part</source>
      <translation>Titkos rész</translation>
    </message>
    <message>
      <source>Smartcard</source>
      <translation>Intelligens kártya</translation>
    </message>
    <message>
      <source>Owner's word</source>
      <translation>A tulajdonos szava</translation>
    </message>
    <message>
      <source>taken back by the owner</source>
      <translation>a tulajdonos visszavonta</translation>
    </message>
    <message>
      <source>from {created} to {expires}</source>
      <translation>{created} – {expires}</translation>
    </message>
    <message>
      <source>from {created}, for ever</source>
      <translation>{created} óta, örökre</translation>
    </message>
    <message>
      <source>Came from</source>
      <translation>Innen származik</translation>
    </message>
    <message>
      <source>Last refreshed</source>
      <translation>Utoljára frissítve</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Csoportok</translation>
    </message>
    <message>
      <source>Who vouches for it</source>
      <translation>Ki kezeskedik érte</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>még senki</translation>
    </message>
    <message>
      <source>A signature that does not fit</source>
      <translation>Egy aláírás, amely nem illik rá</translation>
    </message>
    <message>
      <source>A key that is not here (…%s)</source>
      <translation>Egy kulcs, amely nincs itt (…%s)</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>visszavonva</translation>
    </message>
  </context>
  <context>
    <name>KeyDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
  </context>
  <context>
    <name>KeyListModel</name>
    <message>
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Cím</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Állapot</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Készült</translation>
    </message>
    <message>
      <source>Expires</source>
      <translation>Lejár</translation>
    </message>
  </context>
  <context>
    <name>KeyPage</name>
    <message>
      <source>Your key</source>
      <translation>Az Ön kulcsa</translation>
    </message>
    <message>
      <source>&amp;Use a key that is here</source>
      <translation>Itteni kulcs &amp;használata</translation>
    </message>
    <message>
      <source>Create a &amp;new key</source>
      <translation>Ú&amp;j kulcs létrehozása</translation>
    </message>
    <message>
      <source>I &amp;have a key elsewhere</source>
      <translation>Máshol &amp;van kulcsom</translation>
    </message>
    <message>
      <source>There is a key of yours on this computer. You can go on with it.</source>
      <translation>Van kulcsa ezen a számítógépen. Azzal folytathatja.</translation>
    </message>
    <message>
      <source>The name and address become part of the key, so that others see whose it is.</source>
      <translation>A név és a cím a kulcs része lesz, hogy mások lássák, kié.</translation>
    </message>
    <message>
      <source>You will be asked for a passphrase in a window of its own. Four or five words that nobody would guess are good; nobody can tell you them if you forget.</source>
      <translation>A jelmondatot külön ablak kéri majd. Négy-öt szó, amelyet senki sem találna ki, jó; ha elfelejti, senki sem tudja megmondani.</translation>
    </message>
    <message>
      <source>Drop the file with your key here, choose it, or paste its text.</source>
      <translation>Húzza ide a kulcsát tartalmazó fájlt, válassza ki, vagy illessze be a szövegét.</translation>
    </message>
    <message>
      <source>Choose a &amp;file…</source>
      <translation>&amp;Fájl választása…</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Beillesztés</translation>
    </message>
    <message>
      <source>From a bac&amp;kup of Sealpost…</source>
      <translation>A Sealpost &amp;mentéséből…</translation>
    </message>
    <message>
      <source>From pap&amp;er…</source>
      <translation>&amp;Papírról…</translation>
    </message>
    <message>
      <source>Use this &amp;key</source>
      <translation>E &amp;kulcs használata</translation>
    </message>
    <message>
      <source>&amp;Create my key</source>
      <translation>A kulcsom &amp;létrehozása</translation>
    </message>
    <message>
      <source>&amp;Import my key</source>
      <translation>A kulcsom &amp;importálása</translation>
    </message>
    <message>
      <source>Looking at the key…</source>
      <translation>A kulcs vizsgálata…</translation>
    </message>
    <message>
      <source>Making your key. This can take a moment…</source>
      <translation>Készül a kulcsa. Ez eltarthat egy pillanatig…</translation>
    </message>
    <message>
      <source>File with your key</source>
      <translation>A kulcsát tartalmazó fájl</translation>
    </message>
    <message>
      <source>This is only the half of a key that others get. Choose the one that holds your secret key: where you had it, export it as a secret key first.</source>
      <translation>Ez csak a kulcs másoknak szánt fele. Azt válassza, amelyik a titkos kulcsát tartalmazza: ahol megvolt, előbb onnan exportálja titkos kulcsként.</translation>
    </message>
    <message>
      <source>Importing your key…</source>
      <translation>A kulcsa importálása…</translation>
    </message>
  </context>
  <context>
    <name>KeysWindow</name>
    <message>
      <source>Keys</source>
      <translation>Kulcsok</translation>
    </message>
    <message>
      <source>Search by name, address, fingerprint or key ID</source>
      <translation>Keresés név, cím, ujjlenyomat vagy kulcsazonosító szerint</translation>
    </message>
    <message>
      <source>Which keys</source>
      <translation>Mely kulcsok</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>&amp;Továbbiak</translation>
    </message>
    <message>
      <source>&amp;Create a key…</source>
      <translation>&amp;Kulcs létrehozása…</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importálás</translation>
    </message>
    <message>
      <source>Group: %s</source>
      <translation>Csoport: %s</translation>
    </message>
    <message>
      <source>No key fits. Clear the search, or choose “All keys”.</source>
      <translation>Egy kulcs sem illik rá. Törölje a keresést, vagy válassza a „Minden kulcs” lehetőséget.</translation>
    </message>
    <message>
      <source>No keys yet. Create one of your own, or import those of the people you write to.</source>
      <translation>Még nincs kulcs. Hozzon létre sajátot, vagy importálja azokét, akiknek ír.</translation>
    </message>
  </context>
  <context>
    <name>LetterCard</name>
    <message>
      <source>It was sent  (S)</source>
      <translation>Elment  (S)</translation>
    </message>
    <message>
      <source>To: %1</source>
      <translation>Címzett: %1</translation>
    </message>
    <message>
      <source>Bcc: %1</source>
      <translation>Titkos másolat: %1</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(nincs)</translation>
    </message>
    <message>
      <source>Subject, in clear: %1</source>
      <translation>Tárgy, nyíltan: %1</translation>
    </message>
    <message>
      <source>The text is sealed (%1 characters). The queue keeps no other.</source>
      <translation>A szöveg le van zárva (%1 karakter). A sor mást nem őriz.</translation>
    </message>
    <message>
      <source>Co&amp;py the sealed text</source>
      <translation>A lezárt szöveg &amp;másolása</translation>
    </message>
    <message>
      <source>This letter is not written yet.</source>
      <translation>Ez a levél még nincs megírva.</translation>
    </message>
    <message>
      <source>&amp;Write it…</source>
      <translation>&amp;Megírás…</translation>
    </message>
    <message>
      <source>The sealed text is on the clipboard.</source>
      <translation>A lezárt szöveg a vágólapon van.</translation>
    </message>
  </context>
  <context>
    <name>LetterEdit</name>
    <message>
      <source>Text of the letter</source>
      <translation>A levél szövege</translation>
    </message>
  </context>
  <context>
    <name>LetterFoot</name>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>Menté&amp;s másként…</translation>
    </message>
    <message>
      <source>&amp;Queue…</source>
      <translation>&amp;Sorba…</translation>
    </message>
    <message>
      <source>&amp;Drafts…</source>
      <translation>&amp;Piszkozatok…</translation>
    </message>
    <message>
      <source>Seal and co&amp;py</source>
      <translation>Lezárás és máso&amp;lás</translation>
    </message>
    <message>
      <source>Sign and co&amp;py</source>
      <translation>Aláírás és máso&amp;lás</translation>
    </message>
    <message>
      <source>Seal and &amp;insert</source>
      <translation>Lezárás és &amp;beillesztés</translation>
    </message>
    <message>
      <source>Sign and &amp;insert</source>
      <translation>Aláírás és &amp;beillesztés</translation>
    </message>
    <message>
      <source>kept as a draft</source>
      <translation>piszkozatként megőrizve</translation>
    </message>
    <message>
      <source>not kept as a draft</source>
      <translation>piszkozatként nincs megőrizve</translation>
    </message>
  </context>
  <context>
    <name>LetterHead</name>
    <message>
      <source>To</source>
      <translation>Címzett</translation>
    </message>
    <message>
      <source>Cc</source>
      <translation>Másolat</translation>
    </message>
    <message>
      <source>Bcc</source>
      <translation>Titkos másolat</translation>
    </message>
    <message>
      <source>Cc, &amp;Bcc</source>
      <translation>Másolat, &amp;titkos másolat</translation>
    </message>
    <message>
      <source>not encrypted</source>
      <translation>nincs titkosítva</translation>
    </message>
    <message>
      <source>Mail servers and the webmail see the subject. Keep it neutral.</source>
      <translation>A tárgyat a levelezőkiszolgálók és a webmail is látják. Legyen semleges.</translation>
    </message>
    <message>
      <source>&amp;Cc</source>
      <translation>&amp;Másolat</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>&amp;Címzett</translation>
    </message>
    <message>
      <source>Sub&amp;ject</source>
      <translation>&amp;Tárgy</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Open a link?</source>
      <translation>Megnyit egy hivatkozást?</translation>
    </message>
    <message>
      <source>It leads to %1.</source>
      <translation>Ide vezet: %1.</translation>
    </message>
    <message>
      <source>That site then learns that you read this letter, when, and from where.</source>
      <translation>A webhely ekkor megtudja, hogy olvassa ezt a levelet, mikor és honnan.</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Másolás</translation>
    </message>
    <message>
      <source>&amp;Stay here</source>
      <translation>&amp;Itt maradok</translation>
    </message>
    <message>
      <source>&amp;Open it</source>
      <translation>Meg&amp;nyitás</translation>
    </message>
  </context>
  <context>
    <name>LogDialog</name>
    <message>
      <source>Note what passed</source>
      <translation>Feljegyzés arról, ami történt</translation>
    </message>
    <message>
      <source>What passed</source>
      <translation>Mi történt</translation>
    </message>
    <message>
      <source>With which outcome</source>
      <translation>Milyen eredménnyel</translation>
    </message>
    <message>
      <source>What it was about, in a sentence</source>
      <translation>Miről volt szó, egy mondatban</translation>
    </message>
    <message>
      <source>What they said</source>
      <translation>Mit mondtak</translation>
    </message>
    <message>
      <source>What I said</source>
      <translation>Mit mondtam én</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Mentés</translation>
    </message>
  </context>
  <context>
    <name>LookUpDialog</name>
    <message>
      <source>Look a key up</source>
      <translation>Kulcs keresése</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>Kérdezés…</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Importálás…</translation>
    </message>
    <message>
      <source>E-mail address, fingerprint, text of a QR code, or https://…</source>
      <translation>E-mail-cím, ujjlenyomat, QR-kód szövege vagy https://…</translation>
    </message>
    <message>
      <source>&amp;Look up</source>
      <translation>&amp;Keresés</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <source>The directories name different keys: one of them may be somebody else's.</source>
      <translation>A címtárak különböző kulcsokat neveznek meg: az egyik lehet valaki másé.</translation>
    </message>
    <message>
      <source>Nothing was imported yet.</source>
      <translation>Még semmi sem lett importálva.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importálás</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Sealpost</source>
      <translation>Sealpost</translation>
    </message>
    <message>
      <source>Your key</source>
      <translation>Az Ön kulcsa</translation>
    </message>
    <message>
      <source>Browsers on this computer</source>
      <translation>Böngészők ezen a számítógépen</translation>
    </message>
    <message>
      <source>Recent activity</source>
      <translation>Legutóbbi műveletek</translation>
    </message>
    <message>
      <source>Version %s</source>
      <translation>%s verzió</translation>
    </message>
    <message>
      <source>Start at &amp;login</source>
      <translation>Indítás &amp;bejelentkezéskor</translation>
    </message>
    <message>
      <source>&amp;New sealed letter…</source>
      <translation>Ú&amp;j lezárt levél…</translation>
    </message>
    <message>
      <source>&amp;Read a file…</source>
      <translation>Fájl &amp;olvasása…</translation>
    </message>
    <message>
      <source>&amp;Queue…</source>
      <translation>&amp;Sor…</translation>
    </message>
    <message>
      <source>&amp;Contacts…</source>
      <translation>K&amp;apcsolatok…</translation>
    </message>
    <message>
      <source>&amp;Keys…</source>
      <translation>&amp;Kulcsok…</translation>
    </message>
    <message>
      <source>&amp;Files…</source>
      <translation>&amp;Fájlok…</translation>
    </message>
    <message>
      <source>&amp;Sites and browsers…</source>
      <translation>&amp;Webhelyek és böngészők…</translation>
    </message>
    <message>
      <source>&amp;Activity…</source>
      <translation>&amp;Tevékenység…</translation>
    </message>
    <message>
      <source>&amp;Mark and lock…</source>
      <translation>&amp;Jel és zárolás…</translation>
    </message>
    <message>
      <source>Cal&amp;endar…</source>
      <translation>&amp;Naptár…</translation>
    </message>
    <message>
      <source>S&amp;torage…</source>
      <translation>&amp;Tároló…</translation>
    </message>
    <message>
      <source>Check set-&amp;up…</source>
      <translation>&amp;Beállítás ellenőrzése…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Keresés…</translation>
    </message>
    <message>
      <source>Your keys can't be read at the moment.</source>
      <translation>A kulcsai most nem olvashatók.</translation>
    </message>
    <message>
      <source>Look a&amp;gain</source>
      <translation>Keresés új&amp;ra</translation>
    </message>
    <message>
      <source>You have no key yet. Create one now, or import the one that you have elsewhere.</source>
      <translation>Még nincs kulcsa. Hozzon létre egyet most, vagy importálja azt, amelyik máshol megvan.</translation>
    </message>
    <message>
      <source>Set up step &amp;by step…</source>
      <translation>Beállítás &amp;lépésenként…</translation>
    </message>
    <message>
      <source>&amp;Create a key…</source>
      <translation>&amp;Kulcs létrehozása…</translation>
    </message>
    <message>
      <source>I&amp;mport…</source>
      <translation>I&amp;mportálás…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Másolás</translation>
    </message>
    <message>
      <source>Copy the fingerprint</source>
      <translation>Ujjlenyomat másolása</translation>
    </message>
    <message>
      <source>No browser was found here. Install Chromium or Firefox, then look again.</source>
      <translation>Itt nem található böngésző. Telepítse a Chromiumot vagy a Firefoxot, majd keressen újra.</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Javítás</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Összekapcsolás</translation>
    </message>
    <message>
      <source>Nothing yet. Each use of your key will be listed here, without any content.</source>
      <translation>Még semmi. A kulcs minden használata itt jelenik majd meg, tartalom nélkül.</translation>
    </message>
    <message>
      <source>Keep Sealpost running?</source>
      <translation>Fusson tovább a Sealpost?</translation>
    </message>
    <message>
      <source>There is no tray here to put it in. While it runs, your browsers can seal and open letters.</source>
      <translation>Itt nincs tálca, ahová elférne. Amíg fut, a böngészői lezárhatnak és megnyithatnak leveleket.</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Kilépés</translation>
    </message>
    <message>
      <source>&amp;Keep running</source>
      <translation>&amp;Fusson tovább</translation>
    </message>
  </context>
  <context>
    <name>MarkBadge</name>
    <message>
      <source>Your personal mark: only Sealpost itself can show it</source>
      <translation>A személyes jele: csak maga a Sealpost tudja megmutatni</translation>
    </message>
    <message>
      <source>Your personal mark: %s</source>
      <translation>A személyes jele: %s</translation>
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <source>Merge two contacts</source>
      <translation>Két kapcsolat összevonása</translation>
    </message>
    <message>
      <source>Is this one person?</source>
      <translation>Ez egy személy?</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Együtt</translation>
    </message>
    <message>
      <source>Calls, letters and the queue of both stay. A “no” of either stays a “no”. You can undo it.</source>
      <translation>Mindkettő hívásai, levelei és sora megmarad. Bármelyikük „nem”-e „nem” marad. Visszavonhatja.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>Össze&amp;vonás</translation>
    </message>
  </context>
  <context>
    <name>MissingKeys</name>
    <message>
      <source>Import a key</source>
      <translation>Kulcs importálása</translation>
    </message>
    <message>
      <source>Keys (*.asc *.gpg *.pgp *.key)</source>
      <translation>Kulcsok (*.asc *.gpg *.pgp *.key)</translation>
    </message>
    <message>
      <source>Your OpenPGP key</source>
      <translation>Az Ön OpenPGP-kulcsa</translation>
    </message>
    <message>
      <source>Hello,

I would like to write to you in sealed letters that only you can open. Please send me your public OpenPGP key as a file, and tell me a number where I can call you to compare its fingerprint.

If you have no key yet: sealpost.org and gnupg.org show how to make one.</source>
      <translation>Jó napot kívánok!

Szeretnék Önnek lezárt leveleket írni, amelyeket csak Ön tud megnyitni. Kérem, küldje el nyilvános OpenPGP-kulcsát fájlban, és egy számot, amelyen felhívhatom az ujjlenyomat összehasonlításához.

Ha még nincs kulcsa: a sealpost.org és a gnupg.org megmutatja, hogyan készíthet egyet.</translation>
    </message>
    <message>
      <source>The request is open in your mail program. Send it from there.</source>
      <translation>A kérés megnyílt a levelezőprogramjában. Onnan küldje el.</translation>
    </message>
    <message>
      <source>No mail program opens here. The request is on the clipboard: paste it into a mail to %s.</source>
      <translation>Itt nem nyílik meg levelezőprogram. A kérés a vágólapon van: illessze be egy neki szóló levélbe: %s.</translation>
    </message>
  </context>
  <context>
    <name>NewKeyForm</name>
    <message>
      <source>in 2 years (can be extended)</source>
      <translation>2 év múlva (meghosszabbítható)</translation>
    </message>
    <message>
      <source>in 1 year</source>
      <translation>1 év múlva</translation>
    </message>
    <message>
      <source>in 5 years</source>
      <translation>5 év múlva</translation>
    </message>
    <message>
      <source>never</source>
      <translation>soha</translation>
    </message>
    <message>
      <source>Curve 25519 (modern, small)</source>
      <translation>Curve 25519 (modern, kicsi)</translation>
    </message>
    <message>
      <source>RSA 4096 (for old programs)</source>
      <translation>RSA 4096 (régi programokhoz)</translation>
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation>Az Ön &amp;neve</translation>
    </message>
    <message>
      <source>E-mail &amp;address</source>
      <translation>E-mail-&amp;cím</translation>
    </message>
    <message>
      <source>&amp;Expires</source>
      <translation>&amp;Lejár</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;Fajta</translation>
    </message>
    <message>
      <source>More &amp;choices</source>
      <translation>További &amp;választások</translation>
    </message>
  </context>
  <context>
    <name>NextStepDialog</name>
    <message>
      <source>What next?</source>
      <translation>Mi következik?</translation>
    </message>
    <message>
      <source>Nothing for now</source>
      <translation>Egyelőre semmi</translation>
    </message>
    <message>
      <source>&amp;OK</source>
      <translation>&amp;Rendben</translation>
    </message>
  </context>
  <context>
    <name>Numbers</name>
    <message>
      <source>What kind of number</source>
      <translation>Milyen szám ez</translation>
    </message>
  </context>
  <context>
    <name>OfferRows</name>
    <message>
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <source>Number or address</source>
      <translation>Szám vagy cím</translation>
    </message>
    <message>
      <source>Here already</source>
      <translation>Már itt van</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Mi legyen</translation>
    </message>
    <message>
      <source>add</source>
      <translation>felvétel</translation>
    </message>
    <message>
      <source>merge</source>
      <translation>összevonás</translation>
    </message>
    <message>
      <source>leave out</source>
      <translation>kihagyás</translation>
    </message>
  </context>
  <context>
    <name>OwnTime</name>
    <message>
      <source>Your own time</source>
      <translation>Saját idő</translation>
    </message>
    <message>
      <source>Nothing &amp;rings between</source>
      <translation>&amp;Nem csörög semmi</translation>
    </message>
    <message>
      <source>Each day; what becomes due waits for the end. Empty: it may ring at any time.</source>
      <translation>Minden nap; ami közben esedékes lesz, megvárja a végét. Üresen: bármikor csöröghet.</translation>
    </message>
    <message>
      <source>No call is advised while you are busy, as a calendar file (.ics) or a folder of them says.</source>
      <translation>Amíg egy naptárfájl (.ics) vagy ilyenek mappája szerint foglalt, nem javasol hívást.</translation>
    </message>
    <message>
      <source>Use &amp;none</source>
      <translation>&amp;Egyik sem</translation>
    </message>
    <message>
      <source>Choose a f&amp;ile…</source>
      <translation>&amp;Fájl választása…</translation>
    </message>
    <message>
      <source>Choose a f&amp;older…</source>
      <translation>&amp;Mappa választása…</translation>
    </message>
    <message>
      <source>Your calendar: %1</source>
      <translation>Az Ön naptára: %1</translation>
    </message>
    <message>
      <source>Your calendar: none is named</source>
      <translation>Az Ön naptára: nincs megadva</translation>
    </message>
    <message>
      <source>Your calendar</source>
      <translation>Az Ön naptára</translation>
    </message>
    <message>
      <source>The folder of your calendar</source>
      <translation>Az Ön naptárának mappája</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>S&amp;top</source>
      <translation>&amp;Leállítás</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Tovább</translation>
    </message>
  </context>
  <context>
    <name>PairedBrowsersList</name>
    <message>
      <source>Browser</source>
      <translation>Böngésző</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Most</translation>
    </message>
    <message>
      <source>connected</source>
      <translation>csatlakozva</translation>
    </message>
    <message>
      <source>Paired</source>
      <translation>Párosítva</translation>
    </message>
    <message>
      <source>Last used</source>
      <translation>Utolsó használat</translation>
    </message>
    <message>
      <source>&amp;Revoke</source>
      <translation>&amp;Visszavonás</translation>
    </message>
    <message>
      <source>None yet. The first time that a browser with the extension asks, you compare a code here.</source>
      <translation>Még egy sincs. Amikor egy bővítményes böngésző először kér valamit, itt hasonlít majd össze egy kódot.</translation>
    </message>
  </context>
  <context>
    <name>PairingDialog</name>
    <message>
      <source>Sealpost: a new browser</source>
      <translation>Sealpost: új böngésző</translation>
    </message>
    <message>
      <source>%s wants to work with Sealpost</source>
      <translation>%s szeretne a Sealposttal dolgozni</translation>
    </message>
    <message>
      <source>A browser</source>
      <translation>Egy böngésző</translation>
    </message>
    <message>
      <source>Code: %s</source>
      <translation>Kód: %s</translation>
    </message>
    <message>
      <source>Press the Sealpost button in the browser's toolbar: it shows a code too. Pair the browser only if it is the same one, and only if you have just loaded or used Sealpost there. Once paired, pages of that browser can ask to use your key; you still answer each of them here.</source>
      <translation>Nyomja meg a böngésző eszköztárán a Sealpost gombot: ott is látható egy kód. Csak akkor párosítsa a böngészőt, ha a kód ugyanaz, és ha épp most töltötte be vagy használta ott a Sealpostot. Ezután a böngésző oldalai kérhetik a kulcsa használatát; mindegyiknek továbbra is itt válaszol.</translation>
    </message>
    <message>
      <source>&amp;Don't pair</source>
      <translation>&amp;Ne párosítsa</translation>
    </message>
    <message>
      <source>&amp;The codes are the same</source>
      <translation>A &amp;kódok egyeznek</translation>
    </message>
  </context>
  <context>
    <name>PartCard</name>
    <message>
      <source>Encrypted to you</source>
      <translation>Önnek titkosítva</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Nincs titkosítva</translation>
    </message>
    <message>
      <source>Not signed: nobody can tell who wrote it</source>
      <translation>Nincs aláírva: senki sem tudja, ki írta</translation>
    </message>
    <message>
      <source>Also named: %1</source>
      <translation>Meg van nevezve még: %1</translation>
    </message>
    <message>
      <source>Signed on %1</source>
      <translation>Aláírva: %1</translation>
    </message>
    <message>
      <source>This is only the beginning. Save the text to read all of it.</source>
      <translation>Ez csak az eleje. Mentse el a szöveget, hogy végigolvashassa.</translation>
    </message>
    <message>
      <source>Pictures, forms and other active content were left out.</source>
      <translation>A képek, űrlapok és más aktív tartalom kimaradt.</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Szöveg másolása</translation>
    </message>
    <message>
      <source>Its text is not repeated here. Whoever wants to read it finds it in the mail.</source>
      <translation>A szövegét itt nem ismételjük meg. Aki olvasni akarja, a levélben megtalálja.</translation>
    </message>
    <message>
      <source>There is no text in it.</source>
      <translation>Nincs benne szöveg.</translation>
    </message>
    <message>
      <source>file without a name</source>
      <translation>névtelen fájl</translation>
    </message>
    <message>
      <source>Careful: this is a program. Opening it runs it.</source>
      <translation>Vigyázat: ez program. Megnyitni annyi, mint elindítani.</translation>
    </message>
    <message>
      <source>&amp;Save…</source>
      <translation>&amp;Mentés…</translation>
    </message>
    <message>
      <source>Save %1</source>
      <translation>%1 mentése</translation>
    </message>
    <message>
      <source>&amp;Read</source>
      <translation>&amp;Olvasás</translation>
    </message>
  </context>
  <context>
    <name>PassphraseDialog</name>
    <message>
      <source>Change the passphrase</source>
      <translation>A jelmondat módosítása</translation>
    </message>
    <message>
      <source>GnuPG asks for the present passphrase, then for the new one, in windows of its own.</source>
      <translation>A GnuPG saját ablakaiban kéri a mostani jelmondatot, majd az újat.</translation>
    </message>
    <message>
      <source>Backups that you made before keep the old passphrase. Make a new one afterwards.</source>
      <translation>A korábbi mentéseknél a régi jelmondat marad. Utána készítsen újat.</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>Módosítá&amp;s</translation>
    </message>
    <message>
      <source>Waiting for GnuPG…</source>
      <translation>Várakozás a GnuPG-re…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Kész</translation>
    </message>
    <message>
      <source>The new passphrase holds from now on.</source>
      <translation>Mostantól az új jelmondat érvényes.</translation>
    </message>
  </context>
  <context>
    <name>PasswordCard</name>
    <message>
      <source>Everybody opens this letter with the password, in any OpenPGP program or in the opener page. It is not signed.</source>
      <translation>Ezt a levelet bárki megnyitja a jelszóval, bármely OpenPGP-programban vagy a nyitóoldalon. Nincs aláírva.</translation>
    </message>
    <message>
      <source>English words, made by chance</source>
      <translation>angol szavak, véletlenül választva</translation>
    </message>
    <message>
      <source>Russian words, made by chance</source>
      <translation>orosz szavak, véletlenül választva</translation>
    </message>
    <message>
      <source>Hungarian words, made by chance</source>
      <translation>magyar szavak, véletlenül választva</translation>
    </message>
    <message>
      <source>the answer to a question of mine</source>
      <translation>válasz egy kérdésemre</translation>
    </message>
    <message>
      <source>It stands above the sealed text, and everybody can read it.</source>
      <translation>A lezárt szöveg fölött áll, és bárki elolvashatja.</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;Fajta</translation>
    </message>
    <message>
      <source>&amp;Question</source>
      <translation>&amp;Kérdés</translation>
    </message>
    <message>
      <source>Ans&amp;wer</source>
      <translation>&amp;Válasz</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Jelszó</translation>
    </message>
    <message>
      <source>&amp;Other words</source>
      <translation>&amp;Más szavak</translation>
    </message>
    <message>
      <source>Cop&amp;y it</source>
      <translation>&amp;Másolás</translation>
    </message>
    <message>
      <source>&amp;Tell it by phone</source>
      <translation>&amp;Telefonon mondom el</translation>
    </message>
    <message>
      <source>Save the &amp;opener page…</source>
      <translation>A &amp;nyitóoldal mentése…</translation>
    </message>
    <message>
      <source>Use &amp;keys again</source>
      <translation>Újra &amp;kulcsokkal</translation>
    </message>
    <message>
      <source>&amp;Remember it for letters to %s, sealed to my own key</source>
      <translation>Jelszó &amp;megjegyzése a neki szóló levelekhez (%s), a saját kulcsomhoz lezárva</translation>
    </message>
    <message>
      <source>This is the password for all letters to %s. Other words won't open the earlier ones.</source>
      <translation>Ez minden neki szóló levél jelszava (%s). Más szavak nem nyitják a korábbiakat.</translation>
    </message>
    <message>
      <source>Anyone who has the letter can try answers for as long as they like.</source>
      <translation>Akinél a levél van, bármeddig próbálgathatja a válaszokat.</translation>
    </message>
  </context>
  <context>
    <name>PeopleCard</name>
    <message>
      <source>no address</source>
      <translation>nincs cím</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Összevetés…</translation>
    </message>
    <message>
      <source>What now?</source>
      <translation>Most mi legyen?</translation>
    </message>
    <message>
      <source>&amp;Look the key up…</source>
      <translation>A kulcs &amp;keresése…</translation>
    </message>
    <message>
      <source>&amp;Import it from a file…</source>
      <translation>&amp;Importálás fájlból…</translation>
    </message>
    <message>
      <source>&amp;Ask for it by mail</source>
      <translation>&amp;Kérés levélben</translation>
    </message>
    <message>
      <source>Seal with a &amp;password instead</source>
      <translation>Lezárás inkább &amp;jelszóval</translation>
    </message>
    <message>
      <source>What to do about the key of %s</source>
      <translation>Mi legyen ezzel a kulccsal: %s</translation>
    </message>
  </context>
  <context>
    <name>PermissionDialog</name>
    <message>
      <source>Sealpost: permission</source>
      <translation>Sealpost: engedély</translation>
    </message>
    <message>
      <source>%s wants to seal and sign a letter with your key</source>
      <translation>%s levelet szeretne lezárni és aláírni az Ön kulcsával</translation>
    </message>
    <message>
      <source>%s wants to sign a text with your key</source>
      <translation>%s szöveget szeretne aláírni az Ön kulcsával</translation>
    </message>
    <message>
      <source>%s wants to open a sealed message with your key</source>
      <translation>%s lezárt üzenetet szeretne megnyitni az Ön kulcsával</translation>
    </message>
    <message>
      <source>%s wants to use your key</source>
      <translation>%s használni szeretné az Ön kulcsát</translation>
    </message>
    <message>
      <source>The text is sealed for the people named below and signed in your name. The page gets the sealed text only.</source>
      <translation>A szöveg az alább megnevezetteknek lesz lezárva, és az Ön nevében aláírva. Az oldal csak a lezárt szöveget kapja meg.</translation>
    </message>
    <message>
      <source>The text gets your signature, so everybody can see that it is yours. It stays readable.</source>
      <translation>A szöveg megkapja az aláírását, így mindenki látja, hogy az Öné. Olvasható marad.</translation>
    </message>
    <message>
      <source>The message is shown to you in a frame of Sealpost's own. The page never gets its text.</source>
      <translation>Az üzenet a Sealpost saját keretében jelenik meg Önnek. Az oldal sosem kapja meg a szövegét.</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Webhely</translation>
    </message>
    <message>
      <source>Browser</source>
      <translation>Böngésző</translation>
    </message>
    <message>
      <source>Your key</source>
      <translation>Az Ön kulcsa</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Kinek</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>&amp;Most nem</translation>
    </message>
    <message>
      <source>Ne&amp;ver</source>
      <translation>&amp;Soha</translation>
    </message>
    <message>
      <source>&amp;Always for this site</source>
      <translation>&amp;Mindig ennek a webhelynek</translation>
    </message>
    <message>
      <source>&amp;This time</source>
      <translation>&amp;Ezúttal</translation>
    </message>
  </context>
  <context>
    <name>Placing</name>
    <message>
      <source>To put it into the webmail, press Reply there, then “Write in Sealpost” in its Sealpost menu.</source>
      <translation>A webmailbe helyezéshez ott nyomja meg a Válasz gombot, majd a Sealpost menüjében az „Írás a Sealpostban” lehetőséget.</translation>
    </message>
    <message>
      <source>The compose box in the webmail is gone. Your letter stays here: seal it and copy it instead.</source>
      <translation>A webmail levélablaka eltűnt. A levele itt marad: zárja le, és inkább másolja.</translation>
    </message>
    <message>
      <source>The compose box in the webmail is gone.</source>
      <translation>A webmail levélablaka eltűnt.</translation>
    </message>
    <message>
      <source>Sealed. Putting it into the webmail…</source>
      <translation>Lezárva. Beillesztés a webmailbe…</translation>
    </message>
    <message>
      <source>The webmail writes from another account now than when you began.</source>
      <translation>A webmail most más fiókból ír, mint amikor elkezdte.</translation>
    </message>
    <message>
      <source>The webmail did not keep the letter as it was sealed.</source>
      <translation>A webmail nem úgy tartotta meg a levelet, ahogy le lett zárva.</translation>
    </message>
    <message>
      <source>The webmail did not say whether the letter is there.</source>
      <translation>A webmail nem mondta meg, ott van-e a levél.</translation>
    </message>
    <message>
      <source>&amp;Copy the sealed letter</source>
      <translation>A lezárt levél &amp;másolása</translation>
    </message>
    <message>
      <source>%s It is sealed: paste it yourself.</source>
      <translation>%s Le van zárva: illessze be Ön.</translation>
    </message>
  </context>
  <context>
    <name>PracticePage</name>
    <message>
      <source>Your first sealed letter</source>
      <translation>Az első lezárt levele</translation>
    </message>
    <message>
      <source>Write something to yourself. It is sealed, and opened again at once.</source>
      <translation>Írjon valamit magának. Lezárjuk, és rögtön újra megnyitjuk.</translation>
    </message>
    <message>
      <source>Hello! Nobody but me can read this.</source>
      <translation>Szia! Ezt rajtam kívül senki sem olvashatja.</translation>
    </message>
    <message>
      <source>A letter to yourself</source>
      <translation>Levél magának</translation>
    </message>
    <message>
      <source>This is what travels:</source>
      <translation>Ez utazik:</translation>
    </message>
    <message>
      <source>This is what you read:</source>
      <translation>Ezt olvassa Ön:</translation>
    </message>
    <message>
      <source>Go on in the practice &amp;mailbox…</source>
      <translation>Folytatás a gyakorló&amp;postafiókban…</translation>
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Kész</translation>
    </message>
    <message>
      <source>&amp;Seal it and open it again</source>
      <translation>&amp;Lezárás és újranyitás</translation>
    </message>
    <message>
      <source>Sealing and opening. The passphrase may be asked for…</source>
      <translation>Lezárás és megnyitás. Szükség lehet a jelmondatra…</translation>
    </message>
    <message>
      <source>It came back, but not as it was sealed. Check the set-up.</source>
      <translation>Visszajött, de nem úgy, ahogy le lett zárva. Ellenőrizze a beállítást.</translation>
    </message>
    <message>
      <source>Sealed, and signed by %1. Nobody has changed it.</source>
      <translation>Lezárva, aláírta: %1. Senki sem változtatta meg.</translation>
    </message>
    <message>
      <source>The practice mailbox opens in a browser of its own, with keys to play with.</source>
      <translation>A gyakorló postafiók külön böngészőben nyílik meg, játékkulcsokkal.</translation>
    </message>
  </context>
  <context>
    <name>ProtectionWindow</name>
    <message>
      <source>Mark and lock</source>
      <translation>Jel és zárolás</translation>
    </message>
    <message>
      <source>Your personal mark</source>
      <translation>A személyes jele</translation>
    </message>
    <message>
      <source>Sealpost shows it beside every question and every letter that it opens. A web page can imitate our windows, but it can't know your mark: where it is missing, or another one, trust nothing that you see there.</source>
      <translation>A Sealpost minden kérdés és minden megnyitott levél mellett megmutatja. Egy weboldal utánozhatja az ablakainkat, de a jelét nem ismerheti: ahol hiányzik, vagy más van, ott semminek se higgyen.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Zárolás</translation>
    </message>
    <message>
      <source>Your word</source>
      <translation>A szava</translation>
    </message>
    <message>
      <source>&amp;Another one</source>
      <translation>&amp;Másik</translation>
    </message>
    <message>
      <source>Own &amp;picture…</source>
      <translation>Saját &amp;kép…</translation>
    </message>
    <message>
      <source>Boat</source>
      <translation>Hajó</translation>
    </message>
    <message>
      <source>House</source>
      <translation>Ház</translation>
    </message>
    <message>
      <source>Tree</source>
      <translation>Fa</translation>
    </message>
    <message>
      <source>Fish</source>
      <translation>Hal</translation>
    </message>
    <message>
      <source>Bell</source>
      <translation>Harang</translation>
    </message>
    <message>
      <source>Cup</source>
      <translation>Csésze</translation>
    </message>
    <message>
      <source>Anchor</source>
      <translation>Horgony</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>Nap</translation>
    </message>
    <message>
      <source>Moon</source>
      <translation>Hold</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Csillag</translation>
    </message>
    <message>
      <source>Leaf</source>
      <translation>Levél</translation>
    </message>
    <message>
      <source>Mountain</source>
      <translation>Hegy</translation>
    </message>
    <message>
      <source>Umbrella</source>
      <translation>Esernyő</translation>
    </message>
    <message>
      <source>Apple</source>
      <translation>Alma</translation>
    </message>
    <message>
      <source>Kite</source>
      <translation>Sárkány</translation>
    </message>
    <message>
      <source>Cat</source>
      <translation>Macska</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Zöld</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Kék</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Lila</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Rózsaszín</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Piros</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Narancs</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Olíva</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Szürke</translation>
    </message>
    <message>
      <source>Own picture</source>
      <translation>Saját kép</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Képek</translation>
    </message>
    <message>
      <source>Your personal mark: %s</source>
      <translation>A személyes jele: %s</translation>
    </message>
    <message>
      <source>A lock closes all opened letters, here and in your browsers, and the next use of a key asks for its passphrase again.</source>
      <translation>A zárolás bezár minden megnyitott levelet, itt és a böngészőkben, és a kulcs következő használata újra kéri a jelmondatát.</translation>
    </message>
    <message>
      <source>When nobody is there</source>
      <translation>Ha nincs ott senki</translation>
    </message>
    <message>
      <source>never</source>
      <translation>soha</translation>
    </message>
    <message>
      <source>Before the computer &amp;sleeps</source>
      <translation>Mielőtt a számítógép el&amp;alszik</translation>
    </message>
    <message>
      <source>When the s&amp;creen is locked</source>
      <translation>Ha a &amp;képernyő zárolva van</translation>
    </message>
    <message>
      <source>&amp;Lock now</source>
      <translation>Azonnali &amp;zárolás</translation>
    </message>
  </context>
  <context>
    <name>PublishDialog</name>
    <message>
      <source>Make your key findable</source>
      <translation>Legyen a kulcsa megtalálható</translation>
    </message>
    <message>
      <source>This goes to each directory that you tick, for everybody to see:</source>
      <translation>Ez minden megjelölt címtárba elmegy, mindenki számára láthatóan:</translation>
    </message>
    <message>
      <source>the public key, and nothing secret</source>
      <translation>a nyilvános kulcs, és semmi titkos</translation>
    </message>
    <message>
      <source>Nobody can take a key back from a key server; it can only be revoked.</source>
      <translation>Kulcskiszolgálóról senki sem vehet vissza kulcsot; csak visszavonni lehet.</translation>
    </message>
    <message>
      <source>&amp;Send the mails</source>
      <translation>A levelek &amp;küldése</translation>
    </message>
    <message>
      <source>&amp;Publish</source>
      <translation>&amp;Közzététel</translation>
    </message>
    <message>
      <source>Publishing…</source>
      <translation>Közzététel…</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Közzétéve</translation>
    </message>
    <message>
      <source>The key is there now.</source>
      <translation>A kulcs már ott van.</translation>
    </message>
    <message>
      <source>To be found by an address, each needs a yes: a mail goes to it with a link to open.</source>
      <translation>Ahhoz, hogy cím szerint megtalálják, mindegyikhez igen kell: levél megy rá egy megnyitandó hivatkozással.</translation>
    </message>
    <message>
      <source>Asking for the mails…</source>
      <translation>A levelek kérése…</translation>
    </message>
  </context>
  <context>
    <name>PutIntoGroupDialog</name>
    <message>
      <source>Put into a group</source>
      <translation>Csoportba</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Csoport</translation>
    </message>
    <message>
      <source>Choose a group, or write the name of a new one.</source>
      <translation>Válasszon csoportot, vagy írja be egy új nevét.</translation>
    </message>
    <message>
      <source>&amp;Put in</source>
      <translation>&amp;Betétel</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Mentés…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Kész</translation>
    </message>
  </context>
  <context>
    <name>QWidget</name>
    <message>
      <source>Export contacts</source>
      <translation>Kapcsolatok exportálása</translation>
    </message>
    <message>
      <source>vCard (*.vcf);;Table (*.csv)</source>
      <translation>vCard (*.vcf);;Táblázat (*.csv)</translation>
    </message>
    <message>
      <source>Only for &amp;me</source>
      <translation>Csak &amp;nekem</translation>
    </message>
    <message>
      <source>It stays on this computer.</source>
      <translation>Ezen a számítógépen marad.</translation>
    </message>
    <message>
      <source>For &amp;others too</source>
      <translation>&amp;Másoknak is</translation>
    </message>
    <message>
      <source>Whoever gets the key from you sees that you vouch for it, for ever.</source>
      <translation>Aki Öntől kapja a kulcsot, látja, hogy kezeskedik érte, örökre.</translation>
    </message>
    <message>
      <source>%n more</source>
      <translation>még %n</translation>
    </message>
    <message>
      <source>No longer here: %s.</source>
      <translation>Nincs már itt: %s.</translation>
    </message>
    <message>
      <source>What was sealed to this key can't be opened any more, not even old letters.</source>
      <translation>Ami ehhez a kulcshoz van lezárva, többé nem nyitható meg, a régi levelek sem.</translation>
    </message>
    <message>
      <source>You can't sign with it any more.</source>
      <translation>Többé nem írhat alá vele.</translation>
    </message>
    <message>
      <source>Nobody can extend, change or revoke it any more without a backup.</source>
      <translation>Mentés nélkül többé senki sem hosszabbíthatja meg, módosíthatja vagy vonhatja vissza.</translation>
    </message>
    <message>
      <source>You can't seal letters to the owner until you import the key again.</source>
      <translation>A tulajdonosnak nem zárhat le levelet, amíg újra nem importálja a kulcsot.</translation>
    </message>
    <message>
      <source>That you compared the fingerprint is forgotten with it.</source>
      <translation>Az is elvész, hogy összevetette az ujjlenyomatot.</translation>
    </message>
    <message>
      <source>What you said about the owner's word is forgotten with it.</source>
      <translation>Az is elvész, amit a tulajdonos szaváról mondott.</translation>
    </message>
    <message>
      <source>Keys that you have verified count as unverified: %s.</source>
      <translation>Az Ön által ellenőrzött kulcsok ellenőrizetlennek számítanak majd: %s.</translation>
    </message>
    <message>
      <source>Knows its own people; nobody else learns whom you look for.</source>
      <translation>A sajátjait ismeri; más nem tudja meg, kit keres.</translation>
    </message>
    <message>
      <source>Shows an address only when its owner has agreed.</source>
      <translation>Csak akkor mutat címet, ha a tulajdonosa beleegyezett.</translation>
    </message>
    <message>
      <source>Anybody may put any name on %s: compare the fingerprint.</source>
      <translation>A(z) %s kiszolgálón bárki bármilyen nevet megadhat: vesse össze az ujjlenyomatot.</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Új kulcs</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>Semmi sem importálódott.</translation>
    </message>
    <message>
      <source>Nothing new</source>
      <translation>Semmi új</translation>
    </message>
    <message>
      <source>Secret key: whoever has it can open and sign in your name.</source>
      <translation>Titkos kulcs: akinél megvan, az Ön nevében nyithat meg és írhat alá.</translation>
    </message>
    <message>
      <source>%n new keys</source>
      <translation type="unfinished">%n új kulcs</translation>
    </message>
    <message>
      <source>%n keys changed</source>
      <translation type="unfinished">%n kulcs változott</translation>
    </message>
    <message>
      <source>%n keys as they were</source>
      <translation type="unfinished">%n kulcs változatlan</translation>
    </message>
    <message>
      <source>To confirm, type the end of its fingerprint: %s</source>
      <translation>Megerősítésül írja be az ujjlenyomat végét: %s</translation>
    </message>
  </context>
  <context>
    <name>QueueDialog</name>
    <message>
      <source>Send it later</source>
      <translation>Küldés később</translation>
    </message>
    <message>
      <source>The queue keeps the sealed letter only. When it is due, Sealpost reminds you and opens the webmail with it; you press Send. The webmail's own Schedule send does as well, without Sealpost.</source>
      <translation>A sor csak a lezárt levelet őrzi. Amikor esedékes, a Sealpost emlékezteti, és megnyitja vele a webmailt; a Küldést Ön nyomja meg. A webmail saját ütemezett küldése is megfelel, Sealpost nélkül.</translation>
    </message>
    <message>
      <source>With&amp;out a time</source>
      <translation>Időpont &amp;nélkül</translation>
    </message>
    <message>
      <source>At this &amp;time:</source>
      <translation>&amp;Ekkor:</translation>
    </message>
    <message>
      <source>When the &amp;advisor says: %s on their clock</source>
      <translation>A &amp;tanácsadó szerint: %s az ő órájuk szerint</translation>
    </message>
    <message>
      <source>Because it is near a full hour of their working time, when mail is looked at (an opinion).</source>
      <translation>Mert ez a munkaidejükben kerek óra körül van, amikor a leveleket nézik (vélemény).</translation>
    </message>
    <message>
      <source>The advisor would rather call, though: %s</source>
      <translation>A tanácsadó azonban inkább telefonálna: %s</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Mikor</translation>
    </message>
    <message>
      <source>Seal and &amp;queue</source>
      <translation>Lezárás és &amp;sorba</translation>
    </message>
  </context>
  <context>
    <name>QueueRows</name>
    <message>
      <source>When</source>
      <translation>Mikor</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Mi</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Ki</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Mire való</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Ott</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Találat</translation>
    </message>
    <message>
      <source>Finished, the latest first</source>
      <translation>Befejezettek, a legutóbbi elöl</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>elejtve</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>időpont nélkül</translation>
    </message>
  </context>
  <context>
    <name>QueueWindow</name>
    <message>
      <source>Queue</source>
      <translation>Sor</translation>
    </message>
    <message>
      <source>Queued: %1</source>
      <translation>A sorban: %1</translation>
    </message>
    <message>
      <source>Search the queue by words, names and notes</source>
      <translation>Keresés a sorban szavak, nevek és jegyzetek szerint</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Melyek</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Teendő</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Hívások</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Levelek</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Befejezett</translation>
    </message>
    <message>
      <source>Snoo&amp;ze</source>
      <translation>&amp;Halasztás</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>M&amp;ódosítás…</translation>
    </message>
    <message>
      <source>&amp;Drop  (D)</source>
      <translation>&amp;Elejtés  (D)</translation>
    </message>
    <message>
      <source>&amp;History…</source>
      <translation>&amp;Előzmények…</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Semmi sem illik rá</translation>
    </message>
    <message>
      <source>Search by the beginning of words, or clear the search.</source>
      <translation>Keressen szókezdetre, vagy törölje a keresést.</translation>
    </message>
    <message>
      <source>Nothing is finished yet</source>
      <translation>Még semmi sincs befejezve</translation>
    </message>
    <message>
      <source>What came of each call and letter will stand here.</source>
      <translation>Itt áll majd, mi lett az egyes hívásokból és levelekből.</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Nincs teendő</translation>
    </message>
    <message>
      <source>Write whom to call or to write to in the line above, what for, and when after an @.</source>
      <translation>Írja a fenti sorba, kit hív vagy kinek ír, miért, és @ után, mikor.</translation>
    </message>
    <message>
      <source>Another time…</source>
      <translation>Más időpont…</translation>
    </message>
    <message>
      <source>To which time?</source>
      <translation>Mikorra?</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Moved: %1</source>
      <translation>Áthelyezve: %1</translation>
    </message>
    <message>
      <source>Snoozed: %1</source>
      <translation>Elhalasztva: %1</translation>
    </message>
    <message>
      <source>Until when?</source>
      <translation>Meddig?</translation>
    </message>
    <message>
      <source>Dropped: %1</source>
      <translation>Elejtve: %1</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>Módosítva: %1</translation>
    </message>
    <message>
      <source>Notes kept: %1</source>
      <translation>Jegyzetek megőrizve: %1</translation>
    </message>
    <message>
      <source>It is as it was before.</source>
      <translation>Minden a korábbi.</translation>
    </message>
  </context>
  <context>
    <name>QuickAdd</name>
    <message>
      <source>Call Zoe: agree on a day @ Friday 15:00</source>
      <translation>Zoét hívni: napot egyeztetni @ péntek 15:00</translation>
    </message>
    <message>
      <source>New call or letter, in one line</source>
      <translation>Új hívás vagy levél, egy sorban</translation>
    </message>
    <message>
      <source>&amp;Queue it</source>
      <translation>A &amp;sorba</translation>
    </message>
    <message>
      <source>no time yet: @ and a date sets one</source>
      <translation>még nincs időpont: @ és egy dátum adja meg</translation>
    </message>
    <message>
      <source>Take this as text, not as what was read</source>
      <translation>Vegye szövegnek, ne annak, aminek olvasta</translation>
    </message>
    <message>
      <source>nobody you know</source>
      <translation>senki, akit ismer</translation>
    </message>
    <message>
      <source>Advice: %1 (%2)</source>
      <translation>Tanács: %1 (%2)</translation>
    </message>
    <message>
      <source>&amp;Take it</source>
      <translation>&amp;Elfogadom</translation>
    </message>
    <message>
      <source>The other way</source>
      <translation>A másik út</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Miért?</translation>
    </message>
  </context>
  <context>
    <name>ReaderWindow</name>
    <message>
      <source>Read</source>
      <translation>Olvasás</translation>
    </message>
    <message>
      <source>Open it under &amp;Files</source>
      <translation>Nyissa meg a &amp;Fájlokban</translation>
    </message>
    <message>
      <source>Sa&amp;ve the sealed file…</source>
      <translation>A lezárt fájl men&amp;tése…</translation>
    </message>
    <message>
      <source>&amp;Answer sealed</source>
      <translation>&amp;Válasz lezárva</translation>
    </message>
    <message>
      <source>&amp;Save the text…</source>
      <translation>A szöveg &amp;mentése…</translation>
    </message>
    <message>
      <source>Save all &amp;files…</source>
      <translation>Minden &amp;fájl mentése…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Nyomtatás…</translation>
    </message>
    <message>
      <source>Try &amp;again</source>
      <translation>Próbálja ú&amp;jra</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Bezárás</translation>
    </message>
    <message>
      <source>A letter</source>
      <translation>Egy levél</translation>
    </message>
    <message>
      <source>From the clipboard</source>
      <translation>A vágólapról</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Megnyitás…</translation>
    </message>
    <message>
      <source>From %1. Subject and sender are not signed.</source>
      <translation>Feladó: %1. A tárgy és a feladó nincs aláírva.</translation>
    </message>
    <message>
      <source>This is opened as a file: its content is written beside it, however large.</source>
      <translation>Ez fájlként nyílik meg: a tartalma mellé kerül, bármekkora is.</translation>
    </message>
    <message>
      <source>This is too large to be read here. Save the sealed file; it is then opened under Files.</source>
      <translation>Itt túl nagy az olvasáshoz. Mentse el a lezárt fájlt; ezután a Fájlokban nyílik meg.</translation>
    </message>
    <message>
      <source>Save the text</source>
      <translation>Szöveg mentése</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Fájl mentése</translation>
    </message>
    <message>
      <source>file</source>
      <translation>fájl</translation>
    </message>
    <message>
      <source>Where the files go</source>
      <translation>Hová kerüljenek a fájlok</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>Mentve: %1</translation>
    </message>
    <message>
      <source>letter.gpg</source>
      <translation>level.gpg</translation>
    </message>
    <message>
      <source>Save the sealed file</source>
      <translation>A lezárt fájl mentése</translation>
    </message>
    <message>
      <source>Encrypted to you</source>
      <translation>Önnek titkosítva</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Nincs titkosítva</translation>
    </message>
    <message>
      <source>Not signed: nobody can tell who wrote it</source>
      <translation>Nincs aláírva: senki sem tudja, ki írta</translation>
    </message>
  </context>
  <context>
    <name>RecurrenceBox</name>
    <message>
      <source>Again</source>
      <translation>Ismétlés</translation>
    </message>
    <message>
      <source> days</source>
      <translation> nap</translation>
    </message>
    <message>
      <source>Rule, as calendars write it</source>
      <translation>Szabály, ahogy a naptárak írják</translation>
    </message>
    <message>
      <source>never</source>
      <translation>soha</translation>
    </message>
    <message>
      <source>every day</source>
      <translation>minden nap</translation>
    </message>
    <message>
      <source>every working day</source>
      <translation>minden munkanap</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>minden héten</translation>
    </message>
    <message>
      <source>every two weeks</source>
      <translation>kéthetente</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>minden hónapban</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>minden évben</translation>
    </message>
    <message>
      <source>so long after it was done</source>
      <translation>ennyivel az elvégzése után</translation>
    </message>
    <message>
      <source>by a rule of my own</source>
      <translation>saját szabály szerint</translation>
    </message>
  </context>
  <context>
    <name>RefreshDialog</name>
    <message>
      <source>Have they changed elsewhere?</source>
      <translation>Megváltoztak máshol?</translation>
    </message>
    <message>
      <source>Each directory that you ask learns which keys you have.</source>
      <translation>Minden megkérdezett címtár megtudja, mely kulcsai vannak.</translation>
    </message>
    <message>
      <source>&amp;Take the changes</source>
      <translation>A változások &amp;átvétele</translation>
    </message>
    <message>
      <source>&amp;Refresh</source>
      <translation>&amp;Frissítés</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>Kérdezés…</translation>
    </message>
    <message>
      <source>What is new</source>
      <translation>Mi az új</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Importálás…</translation>
    </message>
    <message>
      <source>Refreshed</source>
      <translation>Frissítve</translation>
    </message>
  </context>
  <context>
    <name>ReminderCard</name>
    <message>
      <source>Due now</source>
      <translation>Most esedékes</translation>
    </message>
    <message>
      <source>&amp;Quiet for an hour</source>
      <translation>Csend egy &amp;óráig</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Bezárás</translation>
    </message>
    <message>
      <source>Keep the &amp;hour</source>
      <translation>Az &amp;óra maradjon</translation>
    </message>
    <message>
      <source>Keep the &amp;moment</source>
      <translation>A &amp;pillanat maradjon</translation>
    </message>
    <message>
      <source>New reminders come here by themselves, and as notices of your desktop.</source>
      <translation>Az új emlékeztetők maguktól ide jönnek, és az asztal értesítéseként is.</translation>
    </message>
    <message>
      <source>Nothing is due</source>
      <translation>Semmi sem esedékes</translation>
    </message>
    <message>
      <source>keep the hour on the wall, or keep the moment?</source>
      <translation>maradjon a faliórán mutatott óra, vagy a pillanat?</translation>
    </message>
    <message>
      <source>Move to %1</source>
      <translation>Áthelyezés ide: %1</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Kihagyás</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Megnyitás</translation>
    </message>
    <message>
      <source>Dial</source>
      <translation>Tárcsázás</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Elküldve</translation>
    </message>
    <message>
      <source>Called</source>
      <translation>Felhívva</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Halasztás</translation>
    </message>
    <message>
      <source>%1 comes again %2.</source>
      <translation>%1 újra jön: %2.</translation>
    </message>
    <message>
      <source>%1 waits without a time.</source>
      <translation>%1 időpont nélkül vár.</translation>
    </message>
    <message>
      <source>%1 is off the list.</source>
      <translation>%1 lekerült a listáról.</translation>
    </message>
    <message>
      <source>It</source>
      <translation>Ez</translation>
    </message>
    <message>
      <source>What comes next?</source>
      <translation>Mi következik?</translation>
    </message>
    <message>
      <source>&amp;Nothing</source>
      <translation>&amp;Semmi</translation>
    </message>
    <message>
      <source>Queued: %1</source>
      <translation>A sorban: %1</translation>
    </message>
    <message>
      <source>It is as it was before.</source>
      <translation>Minden a korábbi.</translation>
    </message>
    <message>
      <source>Your own clock is the one of this place now.</source>
      <translation>A saját órája mostantól az itteni.</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>Open</source>
      <translation>Megnyitás</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Kész</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Halasztás</translation>
    </message>
  </context>
  <context>
    <name>RescueNotice</name>
    <message>
      <source>I have &amp;read it</source>
      <translation>&amp;Elolvastam</translation>
    </message>
    <message>
      <source>Damaged data was mended</source>
      <translation>A sérült adatok helyreálltak</translation>
    </message>
  </context>
  <context>
    <name>RestoreFileDialog</name>
    <message>
      <source>Bring a key back from a file</source>
      <translation>Kulcs visszahozása fájlból</translation>
    </message>
    <message>
      <source>The file that ends in “-backup.asc”</source>
      <translation>A „-backup.asc” végű fájl</translation>
    </message>
    <message>
      <source>Its code: nine groups of four digits</source>
      <translation>A kódja: kilenc négyjegyű csoport</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>&amp;Választás…</translation>
    </message>
    <message>
      <source>&amp;Bring it back</source>
      <translation>&amp;Visszahozás</translation>
    </message>
    <message>
      <source>Backup of a key</source>
      <translation>Egy kulcs biztonsági mentése</translation>
    </message>
    <message>
      <source>Backups (*.asc)</source>
      <translation>Biztonsági mentések (*.asc)</translation>
    </message>
    <message>
      <source>Opening the backup…</source>
      <translation>A mentés megnyitása…</translation>
    </message>
    <message>
      <source>It is back</source>
      <translation>Visszatért</translation>
    </message>
  </context>
  <context>
    <name>RestorePaperDialog</name>
    <message>
      <source>Bring a key back from paper</source>
      <translation>Kulcs visszahozása papírról</translation>
    </message>
    <message>
      <source>Scan the codes with a phone and paste their text, or type the lines; the order is free.</source>
      <translation>Olvassa be a kódokat telefonnal, és illessze be a szövegüket, vagy gépelje be a sorokat; a sorrend szabad.</translation>
    </message>
    <message>
      <source>Text of the paper backup</source>
      <translation>A papíros mentés szövege</translation>
    </message>
    <message>
      <source>&amp;Bring it back</source>
      <translation>&amp;Visszahozás</translation>
    </message>
    <message>
      <source>Reading the lines…</source>
      <translation>A sorok olvasása…</translation>
    </message>
    <message>
      <source>It is back</source>
      <translation>Visszatért</translation>
    </message>
  </context>
  <context>
    <name>RevokeByCertificateDialog</name>
    <message>
      <source>Revoke this key for ever?</source>
      <translation>Örökre visszavonja ezt a kulcsot?</translation>
    </message>
    <message>
      <source>&amp;Revoke</source>
      <translation>&amp;Visszavonás</translation>
    </message>
    <message>
      <source>Nobody can seal to it any more. This can't be undone.</source>
      <translation>Többé senki sem zárhat le hozzá. Ez nem vonható vissza.</translation>
    </message>
    <message>
      <source>Revoking…</source>
      <translation>Visszavonás…</translation>
    </message>
    <message>
      <source>Now send the key to those who use it, or publish it: they learn of it only that way.</source>
      <translation>Most küldje el a kulcsot azoknak, akik használják, vagy tegye közzé: csak így tudják meg.</translation>
    </message>
    <message>
      <source>Revoked</source>
      <translation>Visszavonva</translation>
    </message>
  </context>
  <context>
    <name>RevokeDialog</name>
    <message>
      <source>Revoke this key for ever?</source>
      <translation>Örökre visszavonja ezt a kulcsot?</translation>
    </message>
    <message>
      <source>Nobody can seal to it any more, and its signatures count no longer. Old letters can still be opened. This can't be undone.</source>
      <translation>Többé senki sem zárhat le hozzá, és az aláírásai nem számítanak. A régi levelek megnyithatók maradnak. Ez nem vonható vissza.</translation>
    </message>
    <message>
      <source>&amp;No reason given</source>
      <translation>&amp;Ok megjelölése nélkül</translation>
    </message>
    <message>
      <source>I have a ne&amp;w key</source>
      <translation>Ú&amp;j kulcsom van</translation>
    </message>
    <message>
      <source>I don't &amp;use it any more</source>
      <translation>Már nem &amp;használom</translation>
    </message>
    <message>
      <source>Somebody else may ha&amp;ve it</source>
      <translation>Lehet, hogy másnál is &amp;megvan</translation>
    </message>
    <message>
      <source>Earlier signatures count no longer either.</source>
      <translation>A korábbi aláírások sem számítanak többé.</translation>
    </message>
    <message>
      <source>A word to everybody, if you like</source>
      <translation>Egy szó mindenkinek, ha szeretné</translation>
    </message>
    <message>
      <source>&amp;Revoke</source>
      <translation>&amp;Visszavonás</translation>
    </message>
    <message>
      <source>Revoking…</source>
      <translation>Visszavonás…</translation>
    </message>
    <message>
      <source>Now send the key to those who use it, or publish it: they learn of it only that way.</source>
      <translation>Most küldje el a kulcsot azoknak, akik használják, vagy tegye közzé: csak így tudják meg.</translation>
    </message>
    <message>
      <source>Revoked</source>
      <translation>Visszavonva</translation>
    </message>
  </context>
  <context>
    <name>RevokeUserIdDialog</name>
    <message>
      <source>Not yours any more?</source>
      <translation>Már nem az Öné?</translation>
    </message>
    <message>
      <source>Everybody who gets the key from now on sees that this name was taken back. This can't be undone once others have the key again.</source>
      <translation>Mindenki, aki mostantól megkapja a kulcsot, látja, hogy ezt a nevet visszavonták. Ha a kulcs már újra másoknál van, ez nem vonható vissza.</translation>
    </message>
    <message>
      <source>&amp;Take it back</source>
      <translation>&amp;Visszavonás</translation>
    </message>
    <message>
      <source>Taking it back…</source>
      <translation>Visszavonás…</translation>
    </message>
  </context>
  <context>
    <name>SealDialog</name>
    <message>
      <source>Seal files</source>
      <translation>Fájlok lezárása</translation>
    </message>
    <message>
      <source>For people with a &amp;key</source>
      <translation>&amp;Kulccsal rendelkezőknek</translation>
    </message>
    <message>
      <source>With a &amp;password, for people without a key</source>
      <translation>&amp;Jelszóval, kulcs nélkülieknek</translation>
    </message>
    <message>
      <source>Addresses, with commas between them</source>
      <translation>Címek, vesszővel elválasztva</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Címzett</translation>
    </message>
    <message>
      <source>Si&amp;gn as</source>
      <translation>&amp;Aláíró</translation>
    </message>
    <message>
      <source>Whose key signs</source>
      <translation>Kinek a kulcsa ír alá</translation>
    </message>
    <message>
      <source>&amp;Seal</source>
      <translation>&amp;Lezárás</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Jelszó</translation>
    </message>
    <message>
      <source>&amp;Another</source>
      <translation>&amp;Másik</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Másolás</translation>
    </message>
    <message>
      <source>Tell it by phone or face to face, never by mail. Any OpenPGP program opens the file with it.</source>
      <translation>Telefonon vagy személyesen mondja el, soha ne levélben. A fájlt bármelyik OpenPGP-program megnyitja vele.</translation>
    </message>
    <message>
      <source>Nobody is named yet.</source>
      <translation>Még senkit sem nevezett meg.</translation>
    </message>
    <message>
      <source>Seal to this key though it is not the one used before</source>
      <translation>Lezárás ezzel a kulccsal, bár korábban nem ez volt</translation>
    </message>
    <message>
      <source>Seal to this key though nobody has verified it</source>
      <translation>Lezárás ezzel a kulccsal, bár senki sem ellenőrizte</translation>
    </message>
  </context>
  <context>
    <name>Sealing</name>
    <message>
      <source>Sealing… GnuPG may ask for your passphrase in a window of its own.</source>
      <translation>Lezárás… A GnuPG saját ablakában kérheti a jelmondatát.</translation>
    </message>
    <message>
      <source>Seal with it &amp;this time</source>
      <translation>Lezárás vele &amp;most az egyszer</translation>
    </message>
  </context>
  <context>
    <name>SignatureDialog</name>
    <message>
      <source>Under your letters</source>
      <translation>A levelei alatt</translation>
    </message>
    <message>
      <source>for example: weekdays 9 to 12</source>
      <translation>például: hétköznap 9-től 12-ig</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Név</translation>
    </message>
    <message>
      <source>&amp;Phone</source>
      <translation>&amp;Telefon</translation>
    </message>
    <message>
      <source>Best &amp;hours</source>
      <translation>Jó &amp;időpontok</translation>
    </message>
    <message>
      <source>With the &amp;fingerprint of this key</source>
      <translation>A kulcs &amp;ujjlenyomatával</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>&amp;Megtartás</translation>
    </message>
    <message>
      <source>Keeping it…</source>
      <translation>Mentés…</translation>
    </message>
  </context>
  <context>
    <name>SitesWindow</name>
    <message>
      <source>Sites and browsers</source>
      <translation>Webhelyek és böngészők</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Webhely</translation>
    </message>
    <message>
      <source>May use your key to</source>
      <translation>Használhatja a kulcsát erre</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Válasz</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Mióta</translation>
    </message>
    <message>
      <source>&amp;Ask again</source>
      <translation>&amp;Kérdezzen újra</translation>
    </message>
    <message>
      <source>Sites</source>
      <translation>Webhelyek</translation>
    </message>
    <message>
      <source>What you answered when a site wanted to use your key.</source>
      <translation>Amit válaszolt, amikor egy webhely használni akarta a kulcsát.</translation>
    </message>
    <message>
      <source>Browsers</source>
      <translation>Böngészők</translation>
    </message>
    <message>
      <source>What you paired by comparing a code. A revoked browser can ask for nothing.</source>
      <translation>Amit kódösszevetéssel párosított. A visszavont böngésző semmit sem kérhet.</translation>
    </message>
    <message>
      <source>No answers yet: Sealpost asks when a site first wants to use your key.</source>
      <translation>Még nincs válasz: a Sealpost akkor kérdez, amikor egy webhely először akarja használni a kulcsát.</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Letters that only the right people can read</source>
      <translation>Levelek, amelyeket csak az olvas, akinek szólnak</translation>
    </message>
    <message>
      <source>In about two minutes you will have a key of your own, a safe copy of it, and your first sealed letter. The key opens letters that others seal for you, and signs yours.</source>
      <translation>Nagyjából két perc múlva lesz saját kulcsa, annak biztos másolata és az első lezárt levele. A kulcs megnyitja az Önnek lezárt leveleket, és aláírja a sajátjait.</translation>
    </message>
    <message>
      <source>You can stop at any time and go on later from here.</source>
      <translation>Bármikor megállhat, és később innen folytathatja.</translation>
    </message>
    <message>
      <source>&amp;Begin</source>
      <translation>&amp;Kezdés</translation>
    </message>
    <message>
      <source>Looking for GnuPG…</source>
      <translation>A GnuPG keresése…</translation>
    </message>
    <message>
      <source>GnuPG, which seals and signs</source>
      <translation>GnuPG, amely lezár és aláír</translation>
    </message>
    <message>
      <source>%1, ready</source>
      <translation>%1, kész</translation>
    </message>
    <message>
      <source>&amp;Look again</source>
      <translation>Keresés ú&amp;jra</translation>
    </message>
    <message>
      <source>Install it with this line in a terminal, then look again:</source>
      <translation>Telepítse ezzel a sorral egy terminálban, majd keressen újra:</translation>
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation>Máso&amp;lás</translation>
    </message>
    <message>
      <source>Copy the line</source>
      <translation>A sor másolása</translation>
    </message>
  </context>
  <context>
    <name>StatusWords</name>
    <message>
      <source>Starting…</source>
      <translation>Indulás…</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>Önre vár</translation>
    </message>
    <message>
      <source>Something needs mending</source>
      <translation>Valami javításra szorul</translation>
    </message>
    <message>
      <source>No key yet</source>
      <translation>Még nincs kulcs</translation>
    </message>
    <message>
      <source>No browser linked yet</source>
      <translation>Még nincs összekapcsolt böngésző</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Kész</translation>
    </message>
    <message>
      <source>Looking for your keys and browsers.</source>
      <translation>A kulcsok és böngészők keresése.</translation>
    </message>
    <message>
      <source>A site has asked for something. Answer it in Sealpost's window.</source>
      <translation>Egy webhely kért valamit. A Sealpost ablakában válaszoljon.</translation>
    </message>
    <message>
      <source>With a key of your own you can sign letters and open sealed ones.</source>
      <translation>Saját kulccsal leveleket írhat alá, és megnyithatja a lezártakat.</translation>
    </message>
    <message>
      <source>Link a browser below, then load the extension there.</source>
      <translation>Kapcsoljon össze lent egy böngészőt, majd töltse be oda a bővítményt.</translation>
    </message>
    <message>
      <source>Letters can be sealed and opened in %s.</source>
      <translation>A levelek itt zárhatók le és nyithatók meg: %s.</translation>
    </message>
  </context>
  <context>
    <name>StepsLine</name>
    <message>
      <source>Step %1 of %2: %3</source>
      <translation>%1. lépés / %2: %3</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Kezdés</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Kulcs</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Másolás</translation>
    </message>
    <message>
      <source>Browsers</source>
      <translation>Böngészők</translation>
    </message>
    <message>
      <source>First letter</source>
      <translation>Első levél</translation>
    </message>
  </context>
  <context>
    <name>StorageWindow</name>
    <message>
      <source>Storage</source>
      <translation>Tároló</translation>
    </message>
    <message>
      <source>Contacts, queue, settings and permissions lie in one file on this computer. Keys are not in it.</source>
      <translation>A kapcsolatok, a sor, a beállítások és az engedélyek egyetlen fájlban vannak ezen a számítógépen. Kulcsok nincsenek benne.</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>A fájl</translation>
    </message>
    <message>
      <source>Encryption on the disk</source>
      <translation>Titkosítás a lemezen</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Biztonsági mentések</translation>
    </message>
    <message>
      <source>&amp;Export everything…</source>
      <translation>Minden e&amp;xportálása…</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>&amp;Feloldás</translation>
    </message>
    <message>
      <source>Keep it in &amp;clear again…</source>
      <translation>Újra &amp;nyíltan tartás…</translation>
    </message>
    <message>
      <source>One is made each day, and the last seven are kept; those you ask for are never deleted.</source>
      <translation>Naponta készül egy, az utolsó hét marad meg; amit Ön kér, azt sosem töröljük.</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Készült</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Miért</translation>
    </message>
    <message>
      <source>Encrypted</source>
      <translation>Titkosított</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>igen</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nem</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Méret</translation>
    </message>
    <message>
      <source>Back up &amp;now</source>
      <translation>Mentés &amp;most</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>Vissza&amp;állítás…</translation>
    </message>
    <message>
      <source>Older copies still lie there in clear; delete them if you don't need them: {paths}</source>
      <translation>Régebbi másolatok még nyíltan ott vannak; törölje őket, ha nem kellenek: {paths}</translation>
    </message>
    <message>
      <source>Whoever can read this disk can read your contacts and your queue.</source>
      <translation>Aki olvasni tudja ezt a lemezt, olvashatja a kapcsolatait és a sorát.</translation>
    </message>
    <message>
      <source>Encrypted. GnuPG keeps the key, encrypted to your own one, and asks for it at the start.</source>
      <translation>Titkosítva. A kulcsot a GnuPG őrzi az Ön kulcsához titkosítva, és induláskor kéri.</translation>
    </message>
    <message>
      <source>Encrypted. The desktop's keyring keeps the key, and opens it when you log in.</source>
      <translation>Titkosítva. A kulcsot az asztal kulcstartója őrzi, és bejelentkezéskor megnyitja.</translation>
    </message>
    <message>
      <source>Encrypt with &amp;GnuPG…</source>
      <translation>Titkosítás &amp;GnuPG-vel…</translation>
    </message>
    <message>
      <source>Give the key to &amp;GnuPG</source>
      <translation>A kulcs átadása a &amp;GnuPG-nek</translation>
    </message>
    <message>
      <source>Encrypt with the &amp;desktop's keyring…</source>
      <translation>Titkosítás az &amp;asztal kulcstartójával…</translation>
    </message>
    <message>
      <source>Give the key to the &amp;desktop's keyring</source>
      <translation>A kulcs átadása az &amp;asztal kulcstartójának</translation>
    </message>
    <message>
      <source>each day</source>
      <translation>naponta</translation>
    </message>
    <message>
      <source>you asked for it</source>
      <translation>Ön kérte</translation>
    </message>
    <message>
      <source>before an update</source>
      <translation>frissítés előtt</translation>
    </message>
    <message>
      <source>Asking for the key…</source>
      <translation>A kulcs kérése…</translation>
    </message>
    <message>
      <source>The data is open.</source>
      <translation>Az adatok nyitva vannak.</translation>
    </message>
    <message>
      <source>Making a backup…</source>
      <translation>Készül a mentés…</translation>
    </message>
    <message>
      <source>The backup is made.</source>
      <translation>A mentés elkészült.</translation>
    </message>
    <message>
      <source>The key is kept there now.</source>
      <translation>A kulcs mostantól ott van.</translation>
    </message>
    <message>
      <source>Giving the key away…</source>
      <translation>A kulcs átadása…</translation>
    </message>
    <message>
      <source>Encrypt contacts, queue and settings?</source>
      <translation>Titkosítja a kapcsolatokat, a sort és a beállításokat?</translation>
    </message>
    <message>
      <source>The backups are encrypted with them. Without the key nobody can read them any more, you neither: keep a backup of your own key. What lay here in clear before may still be found on the disk by a specialist.</source>
      <translation>A mentések is velük titkosulnak. Kulcs nélkül többé senki sem olvashatja őket, Ön sem: tartson mentést a kulcsáról. Ami korábban nyíltan itt volt, azt szakember még megtalálhatja a lemezen.</translation>
    </message>
    <message>
      <source>&amp;Encrypt</source>
      <translation>Ti&amp;tkosítás</translation>
    </message>
    <message>
      <source>The data is encrypted now.</source>
      <translation>Az adatok titkosítva vannak.</translation>
    </message>
    <message>
      <source>Encrypting, and proving that all of it is there…</source>
      <translation>Titkosítás, és annak igazolása, hogy minden megvan…</translation>
    </message>
    <message>
      <source>Keep contacts, queue and settings in clear?</source>
      <translation>Nyíltan tartja a kapcsolatokat, a sort és a beállításokat?</translation>
    </message>
    <message>
      <source>Whoever can read this disk can read them then, and their backups.</source>
      <translation>Akkor aki olvasni tudja ezt a lemezt, ezeket és a mentéseiket is olvashatja.</translation>
    </message>
    <message>
      <source>The data is in clear now.</source>
      <translation>Az adatok mostantól nyíltan vannak.</translation>
    </message>
    <message>
      <source>Decrypting…</source>
      <translation>Visszafejtés…</translation>
    </message>
    <message>
      <source>&amp;Decrypt</source>
      <translation>&amp;Visszafejtés</translation>
    </message>
    <message>
      <source>Go back to how it was on {at}?</source>
      <translation>Visszatér ahhoz, ami ekkor volt: {at}?</translation>
    </message>
    <message>
      <source>What was changed since then is put aside in a file of its own beside the data; it is not deleted.</source>
      <translation>Ami azóta változott, külön fájlba kerül az adatok mellé; nem törlődik.</translation>
    </message>
    <message>
      <source>Restored. Windows that are open show it when you open them again.</source>
      <translation>Visszaállítva. A nyitott ablakok akkor mutatják, ha újra megnyitja őket.</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>Visszaállítás…</translation>
    </message>
    <message>
      <source>&amp;Restore</source>
      <translation>Vissza&amp;állítás</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
    <message>
      <source>Export everything, in clear</source>
      <translation>Minden exportálása, nyíltan</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Everything is in {path}, in clear, readable for you alone.</source>
      <translation>Minden itt van: {path}, nyíltan, csak Ön olvashatja.</translation>
    </message>
    <message>
      <source>Exporting…</source>
      <translation>Exportálás…</translation>
    </message>
  </context>
  <context>
    <name>SwitchDialog</name>
    <message>
      <source>Switch on again?</source>
      <translation>Bekapcsolja újra?</translation>
    </message>
    <message>
      <source>Switch off?</source>
      <translation>Kikapcsolja?</translation>
    </message>
    <message>
      <source>It can be sealed to again.</source>
      <translation>Újra le lehet zárni hozzá.</translation>
    </message>
    <message>
      <source>It stays here but is not offered any more. You can switch it on again at any time.</source>
      <translation>Itt marad, de többé nem kínáljuk fel. Bármikor újra bekapcsolhatja.</translation>
    </message>
    <message>
      <source>Switch &amp;on</source>
      <translation>&amp;Bekapcsolás</translation>
    </message>
    <message>
      <source>Switch &amp;off</source>
      <translation>&amp;Kikapcsolás</translation>
    </message>
    <message>
      <source>Switching…</source>
      <translation>Átkapcsolás…</translation>
    </message>
  </context>
  <context>
    <name>Switches</name>
    <message>
      <source>&amp;Encrypt</source>
      <translation>Ti&amp;tkosítás</translation>
    </message>
    <message>
      <source>Si&amp;gn</source>
      <translation>&amp;Aláírás</translation>
    </message>
    <message>
      <source>&amp;Hide recipients</source>
      <translation>Címzettek el&amp;rejtése</translation>
    </message>
    <message>
      <source>The sealed text then does not say for whom it is. To and Cc of the mail still do.</source>
      <translation>A lezárt szöveg ekkor nem árulja el, kinek szól. A levél Címzett és Másolat mezője viszont igen.</translation>
    </message>
    <message>
      <source>Pass&amp;word…</source>
      <translation>&amp;Jelszó…</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>&amp;Fájlok hozzáadása…</translation>
    </message>
    <message>
      <source>Sig&amp;nature…</source>
      <translation>Alá&amp;írásblokk…</translation>
    </message>
    <message>
      <source>As&amp;k…</source>
      <translation>&amp;Kérések…</translation>
    </message>
    <message>
      <source>Requests only: whoever reads a letter can copy and keep it.</source>
      <translation>Csak kérések: aki olvassa a levelet, lemásolhatja és megtarthatja.</translation>
    </message>
    <message>
      <source>Not to &amp;forward it</source>
      <translation>Ne &amp;továbbítsa</translation>
    </message>
    <message>
      <source>(A request: please do not forward this letter.)</source>
      <translation>(Kérés: kérem, ne továbbítsa ezt a levelet.)</translation>
    </message>
    <message>
      <source>To &amp;delete it after a day</source>
      <translation>Egy nap után &amp;törölje</translation>
    </message>
    <message>
      <source>(A request: please delete this letter after %s.)</source>
      <translation>(Kérés: kérem, törölje ezt a levelet ezután: %s.)</translation>
    </message>
  </context>
  <context>
    <name>Telling</name>
    <message>
      <source>Never send it by the same way as the letter.</source>
      <translation>Soha ne küldje ugyanazon az úton, mint a levelet.</translation>
    </message>
    <message>
      <source>Tell the password of the letter “%s”</source>
      <translation>A(z) „%s” levél jelszavának közlése</translation>
    </message>
    <message>
      <source>The call is in the queue. The password is not in it.</source>
      <translation>A hívás a sorban van. A jelszó nincs benne.</translation>
    </message>
    <message>
      <source>Where to save the opener page</source>
      <translation>Hová kerüljön a nyitóoldal</translation>
    </message>
    <message>
      <source>Saved: %s. Send it once to whoever has no OpenPGP program; it holds no secret.</source>
      <translation>Mentve: %s. Egyszer küldje el annak, akinek nincs OpenPGP-programja; nincs benne titok.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Starting…</source>
      <translation>Indulás…</translation>
    </message>
    <message>
      <source>&amp;Open Sealpost</source>
      <translation>A &amp;Sealpost megnyitása</translation>
    </message>
    <message>
      <source>&amp;New sealed letter…</source>
      <translation>Ú&amp;j lezárt levél…</translation>
    </message>
    <message>
      <source>&amp;Plan a call or a letter…</source>
      <translation>Hívás vagy levél &amp;tervezése…</translation>
    </message>
    <message>
      <source>Qu&amp;eue…</source>
      <translation>&amp;Sor…</translation>
    </message>
    <message>
      <source>&amp;Contacts…</source>
      <translation>K&amp;apcsolatok…</translation>
    </message>
    <message>
      <source>&amp;Keys…</source>
      <translation>&amp;Kulcsok…</translation>
    </message>
    <message>
      <source>&amp;Read a file…</source>
      <translation>Fájl &amp;olvasása…</translation>
    </message>
    <message>
      <source>Read the cl&amp;ipboard…</source>
      <translation>A &amp;vágólap olvasása…</translation>
    </message>
    <message>
      <source>&amp;Files…</source>
      <translation>&amp;Fájlok…</translation>
    </message>
    <message>
      <source>&amp;Sites and browsers…</source>
      <translation>&amp;Webhelyek és böngészők…</translation>
    </message>
    <message>
      <source>&amp;Activity…</source>
      <translation>&amp;Tevékenység…</translation>
    </message>
    <message>
      <source>Ad&amp;visor…</source>
      <translation>Tan&amp;ácsadó…</translation>
    </message>
    <message>
      <source>Set up step &amp;by step…</source>
      <translation>Beállítás &amp;lépésenként…</translation>
    </message>
    <message>
      <source>&amp;Mark and lock…</source>
      <translation>&amp;Jel és zárolás…</translation>
    </message>
    <message>
      <source>Calen&amp;dar and quiet hours…</source>
      <translation>Naptár és csen&amp;des órák…</translation>
    </message>
    <message>
      <source>S&amp;torage…</source>
      <translation>&amp;Tároló…</translation>
    </message>
    <message>
      <source>Check set-&amp;up…</source>
      <translation>&amp;Beállítás ellenőrzése…</translation>
    </message>
    <message>
      <source>Quiet for an &amp;hour</source>
      <translation>Csend egy &amp;óráig</translation>
    </message>
    <message>
      <source>&amp;Lock now</source>
      <translation>Azonnali &amp;zárolás</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Kilépés</translation>
    </message>
  </context>
  <context>
    <name>TrustDialog</name>
    <message>
      <source>Whose word counts?</source>
      <translation>Kinek a szava számít?</translation>
    </message>
    <message>
      <source>When this person has compared somebody else's fingerprint, does that count for you too?</source>
      <translation>Ha ez a személy összevetette valaki más ujjlenyomatát, az Önnek is számít?</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Mentés</translation>
    </message>
    <message>
      <source>I &amp;don't know</source>
      <translation>Nem &amp;tudom</translation>
    </message>
    <message>
      <source>It does not count.</source>
      <translation>Nem számít.</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Nem</translation>
    </message>
    <message>
      <source>It never counts, whatever others say.</source>
      <translation>Sosem számít, bármit mondanak is mások.</translation>
    </message>
    <message>
      <source>&amp;A little</source>
      <translation>&amp;Kicsit</translation>
    </message>
    <message>
      <source>It counts when three such people say the same.</source>
      <translation>Akkor számít, ha három ilyen ember ugyanazt mondja.</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Igen</translation>
    </message>
    <message>
      <source>Their word alone is enough.</source>
      <translation>Egyedül az ő szava is elég.</translation>
    </message>
    <message>
      <source>What this key verifies is verified. Only for a key of your own.</source>
      <translation>Amit ez a kulcs igazol, az ellenőrzött. Csak saját kulcshoz.</translation>
    </message>
    <message>
      <source>It is &amp;mine</source>
      <translation>Az &amp;enyém</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Mentés…</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Visszavonás</translation>
    </message>
  </context>
  <context>
    <name>UnverifiedDialog</name>
    <message>
      <source>Sealpost: key not verified yet</source>
      <translation>Sealpost: a kulcs még nincs ellenőrizve</translation>
    </message>
    <message>
      <source>Sealpost: a key has changed</source>
      <translation>Sealpost: megváltozott egy kulcs</translation>
    </message>
    <message>
      <source>&amp;Don't use</source>
      <translation>&amp;Ne használja</translation>
    </message>
    <message>
      <source>&amp;Remember</source>
      <translation>&amp;Jegyezze meg</translation>
    </message>
    <message>
      <source>This &amp;letter</source>
      <translation>Ezt a &amp;levelet</translation>
    </message>
    <message>
      <source>%s keys are not verified yet</source>
      <translation>Még ellenőrizetlen kulcsok: %s</translation>
    </message>
    <message>
      <source>The key of %s is not verified yet</source>
      <translation>A kulcs még nincs ellenőrizve: %s</translation>
    </message>
    <message>
      <source>The key of %s has changed</source>
      <translation>%s kulcsa megváltozott</translation>
    </message>
    <message>
      <source>%s wants to seal a letter. Earlier letters to this address were sealed to the old key. People do get new keys, and somebody who takes their place has one too: call the owner and compare. You are asked once.</source>
      <translation>%s le akar zárni egy levelet. Az eddigi levelek erre a címre a régi kulccsal készültek. Az emberek cserélnek kulcsot, de új kulcsa annak is van, aki másnak adja ki magát: hívja fel a tulajdonost, és egyeztessék. Csak egyszer kérdezünk.</translation>
    </message>
    <message>
      <source>%s wants to seal a letter. Anybody can make a key with any name: call the owner on a number that you know, and compare the whole fingerprint.</source>
      <translation>%s levelet szeretne lezárni. Bárki készíthet kulcsot bármilyen névvel: hívja fel a tulajdonost egy Ön által ismert számon, és vesse össze a teljes ujjlenyomatot.</translation>
    </message>
  </context>
  <context>
    <name>UserIdsDialog</name>
    <message>
      <source>Names and addresses</source>
      <translation>Nevek és címek</translation>
    </message>
    <message>
      <source>Add another. Either may be left empty; others will see both.</source>
      <translation>Adjon hozzá még egyet. Bármelyik üresen maradhat; mások mindkettőt látják.</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Név</translation>
    </message>
    <message>
      <source>E-mail &amp;address</source>
      <translation>E-mail-&amp;cím</translation>
    </message>
    <message>
      <source>A&amp;dd</source>
      <translation>Hozzáa&amp;dás</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Bezárás</translation>
    </message>
    <message>
      <source>not yours any more (revoked)</source>
      <translation>már nem az Öné (visszavonva)</translation>
    </message>
    <message>
      <source>the first: shown wherever the key is</source>
      <translation>az első: mindenhol látszik, ahol a kulcs van</translation>
    </message>
    <message>
      <source>Not mine any more…</source>
      <translation>Már nem az enyém…</translation>
    </message>
    <message>
      <source>Make it the first</source>
      <translation>Legyen az első</translation>
    </message>
    <message>
      <source>Adding…</source>
      <translation>Hozzáadás…</translation>
    </message>
    <message>
      <source>Changing…</source>
      <translation>Módosítás…</translation>
    </message>
  </context>
  <context>
    <name>WatchedWork</name>
    <message>
      <source>Stopping…</source>
      <translation>Leállítás…</translation>
    </message>
    <message>
      <source>Another program is using the keyring. Waiting until it is done…</source>
      <translation>Egy másik program használja a kulcstartót. Várakozás…</translation>
    </message>
    <message>
      <source>GnuPG asks for the passphrase in a window of its own…</source>
      <translation>A GnuPG saját ablakában kéri a jelmondatot…</translation>
    </message>
  </context>
  <context>
    <name>WebDirectoryDialog</name>
    <message>
      <source>Files for a web key directory</source>
      <translation>Fájlok webes kulcstárhoz</translation>
    </message>
    <message>
      <source>Mail programs look for keys on the web server of a domain. Put these files there.</source>
      <translation>A levelezőprogramok egy tartomány webkiszolgálóján keresnek kulcsokat. Oda tegye ezeket a fájlokat.</translation>
    </message>
    <message>
      <source>Domain</source>
      <translation>Tartomány</translation>
    </message>
    <message>
      <source>Choose a &amp;folder…</source>
      <translation>&amp;Mappa választása…</translation>
    </message>
    <message>
      <source>The chosen keys have no address in a common domain.</source>
      <translation>A kiválasztott kulcsoknak nincs közös tartományú címe.</translation>
    </message>
    <message>
      <source>Where to put the files</source>
      <translation>Hová kerüljenek a fájlok</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Írás…</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Kiírva</translation>
    </message>
  </context>
  <context>
    <name>WhenDialog</name>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Választás</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Mégse</translation>
    </message>
  </context>
  <context>
    <name>Windows</name>
    <message>
      <source>Next: %1, %2</source>
      <translation>Következő: %1, %2</translation>
    </message>
    <message>
      <source>Read a letter or a sealed file</source>
      <translation>Levél vagy lezárt fájl olvasása</translation>
    </message>
    <message>
      <source>Sealpost</source>
      <translation>Sealpost</translation>
    </message>
  </context>
  <context>
    <name>advice</name>
    <message>
      <source>The contact said no to promotional mail.</source>
      <translation>A kapcsolat nemet mondott a reklámlevélre.</translation>
    </message>
    <message>
      <source>Nobody has asked this contact about promotional mail yet.</source>
      <translation>Ezt a kapcsolatot még nem kérdezték a reklámlevélről.</translation>
    </message>
    <message>
      <source>Several time zones are possible: only times that are good in all of them are proposed.</source>
      <translation>Több időzóna lehetséges: csak mindegyikben jó időpontot javaslunk.</translation>
    </message>
    <message>
      <source>Where does this come from?</source>
      <translation>Honnan származik ez?</translation>
    </message>
    <message>
      <source>Queue a call</source>
      <translation>Hívás a sorba</translation>
    </message>
    <message>
      <source>%1: you reached %2 of %3 (%4 %)</source>
      <translation>%1: elért %2 / %3 (%4 %)</translation>
    </message>
    <message>
      <source>Queue a letter, then a call</source>
      <translation>Levél, majd hívás a sorba</translation>
    </message>
    <message>
      <source>Queue a letter</source>
      <translation>Levél a sorba</translation>
    </message>
    <message>
      <source>strong advice</source>
      <translation>erős tanács</translation>
    </message>
    <message>
      <source>fair advice</source>
      <translation>mérsékelt tanács</translation>
    </message>
    <message>
      <source>either is fine</source>
      <translation>bármelyik jó</translation>
    </message>
    <message>
      <source>the only way</source>
      <translation>az egyetlen út</translation>
    </message>
    <message>
      <source>settled already</source>
      <translation>már eldőlt</translation>
    </message>
    <message>
      <source>no way is known</source>
      <translation>nem ismert út</translation>
    </message>
    <message>
      <source>%1: %2 on their clock</source>
      <translation>%1: %2 az ő órájuk szerint</translation>
    </message>
  </context>
  <context>
    <name>composer</name>
    <message>
      <source>The letter has no subject. A short neutral one helps its reader to find it again.</source>
      <translation>A levélnek nincs tárgya. Egy rövid, semleges tárgy segít az olvasónak újra megtalálni.</translation>
    </message>
    <message>
      <source>The subject “%s” would fit every letter.</source>
      <translation>A(z) „%s” tárgy bármelyik levélre illene.</translation>
    </message>
    <message>
      <source>The subject is not sealed, and “%s” stands in it.</source>
      <translation>A tárgy nincs lezárva, és ez áll benne: „%s”.</translation>
    </message>
    <message>
      <source>You wrote “%s”, but no file is with the letter.</source>
      <translation>Azt írta: „%s”, de nincs fájl a levél mellett.</translation>
    </message>
    <message>
      <source>This question may still wait for an answer: “%s”</source>
      <translation>Ez a kérdés talán még válaszra vár: „%s”</translation>
    </message>
    <message>
      <source>One graphics card finds this one within a minute.</source>
      <translation>Egy grafikus kártya egy percen belül megtalálja.</translation>
    </message>
    <message>
      <source>One graphics card would need years for this one.</source>
      <translation>Egy grafikus kártyának évek kellenének hozzá.</translation>
    </message>
    <message>
      <source>One graphics card would need thousands of years for this one.</source>
      <translation>Egy grafikus kártyának évezredek kellenének hozzá.</translation>
    </message>
    <message>
      <source>One graphics card finds this one within about %s minutes.</source>
      <translation>Egy grafikus kártya nagyjából %s percen belül megtalálja.</translation>
    </message>
    <message>
      <source>One graphics card finds this one within about %s days.</source>
      <translation>Egy grafikus kártya nagyjából %s napon belül megtalálja.</translation>
    </message>
    <message>
      <source>key verified</source>
      <translation>a kulcs ellenőrizve</translation>
    </message>
    <message>
      <source>key not verified yet</source>
      <translation>a kulcs még nincs ellenőrizve</translation>
    </message>
    <message>
      <source>key has changed</source>
      <translation>a kulcs megváltozott</translation>
    </message>
    <message>
      <source>key expired</source>
      <translation>a kulcs lejárt</translation>
    </message>
    <message>
      <source>key revoked</source>
      <translation>a kulcs visszavonva</translation>
    </message>
    <message>
      <source>key switched off</source>
      <translation>a kulcs kikapcsolva</translation>
    </message>
    <message>
      <source>key can't seal</source>
      <translation>ezzel a kulccsal nem lehet lezárni</translation>
    </message>
    <message>
      <source>no key</source>
      <translation>nincs kulcsa</translation>
    </message>
  </context>
  <context>
    <name>contacts</name>
    <message>
      <source>(without a name)</source>
      <translation>(név nélkül)</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nem ismert</translation>
    </message>
    <message>
      <source>executive</source>
      <translation>felsővezető</translation>
    </message>
    <message>
      <source>manager</source>
      <translation>vezető</translation>
    </message>
    <message>
      <source>employee</source>
      <translation>munkatárs</translation>
    </message>
    <message>
      <source>decides alone</source>
      <translation>egyedül dönt</translation>
    </message>
    <message>
      <source>has to ask somebody</source>
      <translation>meg kell kérdeznie valakit</translation>
    </message>
    <message>
      <source>outgoing</source>
      <translation>nyitott</translation>
    </message>
    <message>
      <source>reserved</source>
      <translation>visszafogott</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Hívja</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Írjon</translation>
    </message>
    <message>
      <source>Write, then call</source>
      <translation>Írjon, aztán hívja</translation>
    </message>
    <message>
      <source>Write a sealed letter</source>
      <translation>Írjon lezárt levelet</translation>
    </message>
    <message>
      <source>No way yet</source>
      <translation>Még nincs út</translation>
    </message>
    <message>
      <source>not asked yet</source>
      <translation>még nem kérdezte</translation>
    </message>
    <message>
      <source>said yes</source>
      <translation>igent mondott</translation>
    </message>
    <message>
      <source>said no</source>
      <translation>nemet mondott</translation>
    </message>
    <message>
      <source>agree on a meeting</source>
      <translation>találkozó egyeztetése</translation>
    </message>
    <message>
      <source>set up a conference call</source>
      <translation>konferenciahívás szervezése</translation>
    </message>
    <message>
      <source>offer a trial</source>
      <translation>próba felajánlása</translation>
    </message>
    <message>
      <source>negotiate</source>
      <translation>tárgyalás</translation>
    </message>
    <message>
      <source>make an offer</source>
      <translation>ajánlattétel</translation>
    </message>
    <message>
      <source>clarify something</source>
      <translation>valami tisztázása</translation>
    </message>
    <message>
      <source>get feedback</source>
      <translation>visszajelzés kérése</translation>
    </message>
    <message>
      <source>ask for a recommendation</source>
      <translation>ajánlás kérése</translation>
    </message>
    <message>
      <source>typed in</source>
      <translation>kézzel beírva</translation>
    </message>
    <message>
      <source>an address book</source>
      <translation>címjegyzék</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>táblázat</translation>
    </message>
    <message>
      <source>a mail</source>
      <translation>levél</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>weboldal</translation>
    </message>
    <message>
      <source>a chat on a site</source>
      <translation>csevegés egy webhelyen</translation>
    </message>
    <message>
      <source>an order</source>
      <translation>megrendelés</translation>
    </message>
    <message>
      <source>a registration</source>
      <translation>regisztráció</translation>
    </message>
    <message>
      <source>a download</source>
      <translation>letöltés</translation>
    </message>
    <message>
      <source>a feedback form</source>
      <translation>visszajelzési űrlap</translation>
    </message>
    <message>
      <source>a calculator</source>
      <translation>kalkulátor</translation>
    </message>
    <message>
      <source>a contest</source>
      <translation>verseny</translation>
    </message>
    <message>
      <source>a coupon</source>
      <translation>kupon</translation>
    </message>
    <message>
      <source>a webinar</source>
      <translation>webinárium</translation>
    </message>
    <message>
      <source>a bought or found list</source>
      <translation>vett vagy talált lista</translation>
    </message>
    <message>
      <source>a subscription to news</source>
      <translation>hírlevél-feliratkozás</translation>
    </message>
    <message>
      <source>reached</source>
      <translation>elérte</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>nem vették fel</translation>
    </message>
    <message>
      <source>voicemail left</source>
      <translation>hangüzenetet hagyott</translation>
    </message>
    <message>
      <source>promised to call back</source>
      <translation>visszahívást ígértek</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>áthelyezve</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>elküldve</translation>
    </message>
    <message>
      <source>I called</source>
      <translation>Én hívtam</translation>
    </message>
    <message>
      <source>I wrote</source>
      <translation>Én írtam</translation>
    </message>
    <message>
      <source>They called</source>
      <translation>Ők hívtak</translation>
    </message>
    <message>
      <source>They wrote</source>
      <translation>Ők írtak</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Jegyzet</translation>
    </message>
    <message>
      <source>“%1” is not an e-mail address.</source>
      <translation>A(z) „%1” nem e-mail-cím.</translation>
    </message>
    <message>
      <source>“%1” is not a telephone number: write digits, with + and the country's code.</source>
      <translation>A(z) „%1” nem telefonszám: számjegyeket írjon, + jellel és az országkóddal.</translation>
    </message>
    <message>
      <source>“%1” is not a time zone: write it as in Europe/Budapest.</source>
      <translation>A(z) „%1” nem időzóna: így írja: Europe/Budapest.</translation>
    </message>
    <message>
      <source>“%1” are not working hours: write them as in 09:00-17:00.</source>
      <translation>A(z) „%1” nem munkaidő: így írja: 09:00-17:00.</translation>
    </message>
    <message>
      <source>“%1” are not quiet hours: write them as in 12:00-13:00.</source>
      <translation>A(z) „%1” nem csendes óra: így írja: 12:00-13:00.</translation>
    </message>
    <message>
      <source>“%1” is not a full key fingerprint: give all 40 (or 64) hexadecimal digits.</source>
      <translation>A(z) „%1” nem teljes ujjlenyomat: mind a 40 (vagy 64) hexadecimális jegyet adja meg.</translation>
    </message>
    <message>
      <source>(leave out)</source>
      <translation>(kimarad)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Név</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Utónév</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Vezetéknév</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>E-mail-cím</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Szám</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Szervezet</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Munkakör</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Címkék</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Jegyzetek</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Beosztás</translation>
    </message>
    <message>
      <source>Decides</source>
      <translation>Dönt</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Asszisztens</translation>
    </message>
    <message>
      <source>Assistant's number</source>
      <translation>Az asszisztens száma</translation>
    </message>
    <message>
      <source>Time zones</source>
      <translation>Időzónák</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Munkaidő</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Csendes órák</translation>
    </message>
    <message>
      <source>Prefers</source>
      <translation>Előnyben részesíti</translation>
    </message>
    <message>
      <source>Promotional mail</source>
      <translation>Reklámlevél</translation>
    </message>
    <message>
      <source>Do not</source>
      <translation>Ne tegye</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Kulcsok</translation>
    </message>
    <message>
      <source>“%1” is not an e-mail address; the rest was taken.</source>
      <translation>A(z) „%1” nem e-mail-cím; a többi bekerült.</translation>
    </message>
    <message>
      <source>“%1” is not a telephone number; the rest was taken.</source>
      <translation>A(z) „%1” nem telefonszám; a többi bekerült.</translation>
    </message>
    <message>
      <source>it has no name, no address and no number.</source>
      <translation>nincs neve, címe és száma sem.</translation>
    </message>
    <message>
      <source>the file ends in the middle of it.</source>
      <translation>a fájl a közepén véget ér.</translation>
    </message>
    <message>
      <source>its quotes are damaged; what comes after it was not read.</source>
      <translation>az idézőjelei sérültek; ami utána jön, nem lett beolvasva.</translation>
    </message>
    <message>
      <source>there are too many for one file; what comes after it was not read.</source>
      <translation>túl sok egy fájlhoz; ami utána jön, nem lett beolvasva.</translation>
    </message>
    <message>
      <source>open now</source>
      <translation>most nyitva</translation>
    </message>
    <message>
      <source>closed now</source>
      <translation>most zárva</translation>
    </message>
    <message>
      <source>open in some of the possible time zones</source>
      <translation>a lehetséges időzónák némelyikében nyitva</translation>
    </message>
    <message>
      <source>time zone not known</source>
      <translation>az időzóna nem ismert</translation>
    </message>
    <message>
      <source>There it is %1: %2</source>
      <translation>Ott most %1: %2</translation>
    </message>
    <message>
      <source>%1 time zones are possible</source>
      <translation>%1 időzóna lehetséges</translation>
    </message>
    <message>
      <source>opens %1</source>
      <translation>nyit: %1</translation>
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>GnuPG is not installed, or not where Sealpost can find it.</source>
      <translation>A GnuPG nincs telepítve, vagy a Sealpost nem találja.</translation>
    </message>
    <message>
      <source>Install it ({install}), then try again.</source>
      <translation>Telepítse ({install}), majd próbálja újra.</translation>
    </message>
    <message>
      <source>GnuPG {version} is too old: Sealpost needs {minimum} or later.</source>
      <translation>A GnuPG {version} túl régi: a Sealpostnak {minimum} vagy újabb kell.</translation>
    </message>
    <message>
      <source>Update GnuPG ({install}), then try again.</source>
      <translation>Frissítse a GnuPG-t ({install}), majd próbálja újra.</translation>
    </message>
    <message>
      <source>GnuPG stopped without saying why (exit status {status}).</source>
      <translation>A GnuPG ok megjelölése nélkül leállt (állapotkód: {status}).</translation>
    </message>
    <message>
      <source>Run 'sealpost doctor' to see which part is at fault, then try again.</source>
      <translation>Futtassa: „sealpost doctor”, hogy kiderüljön, melyik rész hibás, majd próbálja újra.</translation>
    </message>
    <message>
      <source>Another program is using the keyring, so GnuPG could not finish.</source>
      <translation>A kulcstartót másik program használja, ezért a GnuPG nem tudta befejezni.</translation>
    </message>
    <message>
      <source>Close the other program or wait for it, then try again.</source>
      <translation>Zárja be a másik programot, vagy várja meg, majd próbálja újra.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was written.</source>
      <translation>A lemez megtelt, ezért semmi sem íródott ki.</translation>
    </message>
    <message>
      <source>Free some space, then try again; your text is still where it was.</source>
      <translation>Szabadítson fel helyet, majd próbálja újra; a szövege ott maradt, ahol volt.</translation>
    </message>
    <message>
      <source>The passphrase was not entered, so the key of {user_id} stayed locked.</source>
      <translation>A jelmondatot nem adta meg, ezért {user_id} kulcsa zárva maradt.</translation>
    </message>
    <message>
      <source>Try again and enter the passphrase in the GnuPG window.</source>
      <translation>Próbálja újra, és írja be a jelmondatot a GnuPG ablakába.</translation>
    </message>
    <message>
      <source>GnuPG has no window to ask for the passphrase of {user_id}.</source>
      <translation>A GnuPG-nek nincs ablaka, amelyben {user_id} jelmondatát kérhetné.</translation>
    </message>
    <message>
      <source>Install a pinentry program (for example pinentry-qt), then try again.</source>
      <translation>Telepítsen egy pinentry programot (például: pinentry-qt), majd próbálja újra.</translation>
    </message>
    <message>
      <source>The passphrase for the key of {user_id} was wrong.</source>
      <translation>{user_id} kulcsának jelmondata hibás volt.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Próbálja újra.</translation>
    </message>
    <message>
      <source>The password does not open this message.</source>
      <translation>A jelszó nem nyitja ezt az üzenetet.</translation>
    </message>
    <message>
      <source>Try again, or ask the sender for the password.</source>
      <translation>Próbálja újra, vagy kérje el a jelszót a feladótól.</translation>
    </message>
    <message>
      <source>The key is on a smartcard that is not inserted ({serial}).</source>
      <translation>A kulcs egy be nem helyezett intelligens kártyán van ({serial}).</translation>
    </message>
    <message>
      <source>Insert the card and try again.</source>
      <translation>Helyezze be a kártyát, majd próbálja újra.</translation>
    </message>
    <message>
      <source>There is no key of your own that can sign.</source>
      <translation>Nincs saját kulcsa, amellyel aláírhatna.</translation>
    </message>
    <message>
      <source>Create one or import one in Sealpost, then try again.</source>
      <translation>Hozzon létre vagy importáljon egyet a Sealpostban, majd próbálja újra.</translation>
    </message>
    <message>
      <source>There is no key for {addresses}.</source>
      <translation>Nincs kulcs ehhez: {addresses}.</translation>
    </message>
    <message>
      <source>Import their keys, then try again; nothing was sealed.</source>
      <translation>Importálja a kulcsukat, majd próbálja újra; semmi sem lett lezárva.</translation>
    </message>
    <message>
      <source>The key of {addresses} can't be used ({reason}).</source>
      <translation>{addresses} kulcsa nem használható ({reason}).</translation>
    </message>
    <message>
      <source>Ask for a current key and import it; nothing was sealed.</source>
      <translation>Kérjen érvényes kulcsot, és importálja; semmi sem lett lezárva.</translation>
    </message>
    <message>
      <source>The key of {addresses} is not verified yet.</source>
      <translation>{addresses} kulcsa még nincs ellenőrizve.</translation>
    </message>
    <message>
      <source>Compare the fingerprint with its owner, or seal this letter with it after all.</source>
      <translation>Egyeztesse az ujjlenyomatot a tulajdonossal, vagy zárja le ezt a levelet mégis ezzel.</translation>
    </message>
    <message>
      <source>The key of {addresses} has changed: it was {before} until {since}, and {now} came since.</source>
      <translation>{addresses} kulcsa megváltozott: {since} előtt {before} volt, azóta {now}.</translation>
    </message>
    <message>
      <source>Compare the new fingerprint with its owner, or seal this letter with it after all; you are asked once.</source>
      <translation>Egyeztesse az új ujjlenyomatot a tulajdonossal, vagy zárja le ezt a levelet mégis ezzel; csak egyszer kérdezünk.</translation>
    </message>
    <message>
      <source>Nobody is named in To, Cc or Bcc.</source>
      <translation>A Címzett, a Másolat és a Titkos másolat mező üres.</translation>
    </message>
    <message>
      <source>Add a recipient, then try again.</source>
      <translation>Adjon meg egy címzettet, majd próbálja újra.</translation>
    </message>
    <message>
      <source>“{text}” is not an e-mail address.</source>
      <translation>„{text}” nem e-mail-cím.</translation>
    </message>
    <message>
      <source>Correct it, then try again.</source>
      <translation>Javítsa ki, majd próbálja újra.</translation>
    </message>
    <message>
      <source>A group can't be called “{text}”.</source>
      <translation>Egy csoport neve nem lehet „{text}”.</translation>
    </message>
    <message>
      <source>Give it a name of up to 100 letters without @ and commas, as in “Book club”.</source>
      <translation>Adjon legfeljebb 100 betűs nevet @ és vessző nélkül, például „Könyvklub”.</translation>
    </message>
    <message>
      <source>There is no group called “{name}”.</source>
      <translation>Nincs „{name}” nevű csoport.</translation>
    </message>
    <message>
      <source>Look at the groups in the Keys window, or with 'sealpost keys groups'.</source>
      <translation>Nézze meg a csoportokat a Kulcsok ablakban, vagy így: 'sealpost keys groups'.</translation>
    </message>
    <message>
      <source>The group “{name}” has that name or address already.</source>
      <translation>Ez a név vagy cím már a(z) „{name}” csoporté.</translation>
    </message>
    <message>
      <source>Choose another name or address, or add to that group.</source>
      <translation>Válasszon másik nevet vagy címet, vagy ahhoz a csoporthoz adja hozzá.</translation>
    </message>
    <message>
      <source>{count} are too many for one group: it holds {most} at most.</source>
      <translation>{count} túl sok egy csoporthoz: legfeljebb {most} fér bele.</translation>
    </message>
    <message>
      <source>Make several groups of them.</source>
      <translation>Készítsen belőlük több csoportot.</translation>
    </message>
    <message>
      <source>There is nobody in the group “{name}”.</source>
      <translation>A(z) „{name}” csoportban nincs senki.</translation>
    </message>
    <message>
      <source>Add people to it in the Keys window, then try again.</source>
      <translation>Vegyen fel embereket a Kulcsok ablakban, majd próbálja újra.</translation>
    </message>
    <message>
      <source>“{text}” is not a full key fingerprint.</source>
      <translation>„{text}” nem teljes kulcsujjlenyomat.</translation>
    </message>
    <message>
      <source>Give all 40 (or 64) hexadecimal digits; shorter key IDs can be forged.</source>
      <translation>Adja meg mind a 40 (vagy 64) hexadecimális számjegyet; a rövidebb azonosítók hamisíthatók.</translation>
    </message>
    <message>
      <source>“{text}” is no time at which a key can expire.</source>
      <translation>A(z) „{text}” nem időpont, amikor egy kulcs lejárhat.</translation>
    </message>
    <message>
      <source>Give a time from now (2y, 18m, 90d), a later day (2030-12-31), or “never”.</source>
      <translation>Adjon meg mától számított időt (2y, 18m, 90d), egy későbbi napot (2030-12-31), vagy ezt: „never”.</translation>
    </message>
    <message>
      <source>“{text}” is too short for a name without an address.</source>
      <translation>A(z) „{text}” túl rövid cím nélküli névnek.</translation>
    </message>
    <message>
      <source>Give at least five letters, or an e-mail address.</source>
      <translation>Adjon meg legalább öt betűt vagy egy e-mail-címet.</translation>
    </message>
    <message>
      <source>This is a key of your own, with its private half on this computer ({fingerprints}).</source>
      <translation>Ez a saját kulcsa, a titkos fele ezen a számítógépen van ({fingerprints}).</translation>
    </message>
    <message>
      <source>Back it up first, then delete it by itself and confirm that in writing.</source>
      <translation>Előbb készítsen mentést, majd külön törölje, és erősítse meg írásban.</translation>
    </message>
    <message>
      <source>What was typed is not “{expected}”, so nothing was changed.</source>
      <translation>Nem ezt írta be: „{expected}”, ezért semmi sem változott.</translation>
    </message>
    <message>
      <source>Type exactly that if you mean this key.</source>
      <translation>Pontosan ezt írja be, ha erre a kulcsra gondol.</translation>
    </message>
    <message>
      <source>This deletion can't be undone any more.</source>
      <translation>Ez a törlés már nem vonható vissza.</translation>
    </message>
    <message>
      <source>Import the key again from where you had it.</source>
      <translation>Importálja újra a kulcsot onnan, ahol megvolt.</translation>
    </message>
    <message>
      <source>This is no backup of a key that Sealpost has made.</source>
      <translation>Ez nem a Sealpost által készített kulcsmentés.</translation>
    </message>
    <message>
      <source>Choose the file that ends in “-backup.asc”, or import it as a key.</source>
      <translation>Válassza a „-backup.asc” végű fájlt, vagy importálja kulcsként.</translation>
    </message>
    <message>
      <source>These lines of the paper backup were not read rightly: {lines}.</source>
      <translation>A papíros mentés e sorai hibásan lettek beolvasva: {lines}.</translation>
    </message>
    <message>
      <source>Compare them with the paper, letter by letter, and try again.</source>
      <translation>Hasonlítsa össze őket betűről betűre a papírral, és próbálja újra.</translation>
    </message>
    <message>
      <source>Parts of the paper backup are missing: {missing}.</source>
      <translation>A papíros mentés egyes részei hiányoznak: {missing}.</translation>
    </message>
    <message>
      <source>Add them, in any order, and try again.</source>
      <translation>Adja hozzá őket bármilyen sorrendben, és próbálja újra.</translation>
    </message>
    <message>
      <source>These lines do not belong to one paper backup.</source>
      <translation>Ezek a sorok nem egyetlen papíros mentéshez tartoznak.</translation>
    </message>
    <message>
      <source>Use the lines of one paper only.</source>
      <translation>Csak egy papír sorait használja.</translation>
    </message>
    <message>
      <source>No backup of the key {fingerprint} is known, so it was not deleted.</source>
      <translation>A(z) {fingerprint} kulcsról nem ismert mentés, ezért nem töröltük.</translation>
    </message>
    <message>
      <source>Make one with --backup FILE, or say --without-backup if you have one.</source>
      <translation>Készítsen egyet így: --backup FÁJL, vagy adja meg a --without-backup kapcsolót, ha már van.</translation>
    </message>
    <message>
      <source>The key has no name or address “{text}”, or more than one of them.</source>
      <translation>A kulcsnak nincs „{text}” neve vagy címe, vagy több is van.</translation>
    </message>
    <message>
      <source>Give its whole text, or its number as 'sealpost keys show' lists them.</source>
      <translation>Adja meg a teljes szöveget, vagy a számát, ahogy a 'sealpost keys show' felsorolja.</translation>
    </message>
    <message>
      <source>There is no key {fingerprint} in the keyring.</source>
      <translation>A kulcstartóban nincs {fingerprint} kulcs.</translation>
    </message>
    <message>
      <source>Import it, then try again.</source>
      <translation>Importálja, majd próbálja újra.</translation>
    </message>
    <message>
      <source>There is no OpenPGP key in this text.</source>
      <translation>Ebben a szövegben nincs OpenPGP-kulcs.</translation>
    </message>
    <message>
      <source>Copy the whole block, from BEGIN to END, and try again.</source>
      <translation>Másolja ki az egész blokkot, a BEGIN-től az END-ig, majd próbálja újra.</translation>
    </message>
    <message>
      <source>This block holds a secret key, which is never imported from a web page.</source>
      <translation>Ebben a blokkban titkos kulcs van, amelyet weboldalról nem importálunk.</translation>
    </message>
    <message>
      <source>If it is yours, import it in the Sealpost window; if not, delete the mail.</source>
      <translation>Ha az öné, importálja a Sealpost ablakában; ha nem, törölje a levelet.</translation>
    </message>
    <message>
      <source>This key was not imported: {why}.</source>
      <translation>Ez a kulcs nem lett importálva: {why}.</translation>
    </message>
    <message>
      <source>{step}</source>
      <translation>{step}</translation>
    </message>
    <message>
      <source>There is no text to seal or sign.</source>
      <translation>Nincs lezárható vagy aláírható szöveg.</translation>
    </message>
    <message>
      <source>Write something, then try again.</source>
      <translation>Írjon valamit, majd próbálja újra.</translation>
    </message>
    <message>
      <source>There is no password to seal this with.</source>
      <translation>Nincs jelszó, amellyel lezárható lenne.</translation>
    </message>
    <message>
      <source>Type one, or let Sealpost choose some words.</source>
      <translation>Írjon be egyet, vagy hagyja, hogy a Sealpost válasszon néhány szót.</translation>
    </message>
    <message>
      <source>This text is sealed already.</source>
      <translation>Ez a szöveg már le van zárva.</translation>
    </message>
    <message>
      <source>Undo the first sealing, or send it as it is.</source>
      <translation>Vonja vissza az első lezárást, vagy küldje el így.</translation>
    </message>
    <message>
      <source>There is no OpenPGP message in this text.</source>
      <translation>Ebben a szövegben nincs OpenPGP-üzenet.</translation>
    </message>
    <message>
      <source>Select the whole block, from BEGIN to END, and try again.</source>
      <translation>Jelölje ki az egész blokkot, a BEGIN-től az END-ig, majd próbálja újra.</translation>
    </message>
    <message>
      <source>This message can't be opened: {why}.</source>
      <translation>Ez az üzenet nem nyitható meg: {why}.</translation>
    </message>
    <message>
      <source>This message is not sealed to any key of yours.</source>
      <translation>Ez az üzenet egyik kulcsára sincs lezárva.</translation>
    </message>
    <message>
      <source>Ask the sender to seal it again to your key {own}.</source>
      <translation>Kérje meg a feladót, hogy zárja le újra az Ön {own} kulcsára.</translation>
    </message>
    <message>
      <source>This is larger than Sealpost takes here ({size} of at most {limit} bytes).</source>
      <translation>Ez nagyobb, mint amennyit a Sealpost itt elfogad ({size} bájt, legfeljebb {limit}).</translation>
    </message>
    <message>
      <source>Use Files in the Sealpost window for large content.</source>
      <translation>Nagy tartalomhoz használja a Fájlok részt a Sealpost ablakában.</translation>
    </message>
    <message>
      <source>GnuPG took longer than {seconds} seconds, so Sealpost stopped it.</source>
      <translation>A GnuPG {seconds} másodpercnél tovább dolgozott, ezért a Sealpost leállította.</translation>
    </message>
    <message>
      <source>Try again; if it happens with one message only, that message may be made to harm.</source>
      <translation>Próbálja újra; ha csak egy üzenettel fordul elő, azt talán ártó szándékkal készítették.</translation>
    </message>
    <message>
      <source>This was cancelled.</source>
      <translation>Megszakítva.</translation>
    </message>
    <message>
      <source>Nothing was changed; start it again whenever you like.</source>
      <translation>Semmi sem változott; bármikor újrakezdheti.</translation>
    </message>
    <message>
      <source>There is no contact {contact} (any more).</source>
      <translation>A(z) {contact} kapcsolat nincs (már) meg.</translation>
    </message>
    <message>
      <source>Look for it in Contacts, then try again.</source>
      <translation>Keresse meg a Kapcsolatok között, majd próbálja újra.</translation>
    </message>
    <message>
      <source>A contact needs a name, an address or a number; this one has none.</source>
      <translation>Egy kapcsolathoz név, cím vagy szám kell; ennél egyik sincs.</translation>
    </message>
    <message>
      <source>Give it one of them, then save it again.</source>
      <translation>Adjon meg valamelyiket, majd mentse újra.</translation>
    </message>
    <message>
      <source>{name} was changed elsewhere meanwhile, so nothing was saved.</source>
      <translation>{name} közben máshol megváltozott, ezért semmi sem lett mentve.</translation>
    </message>
    <message>
      <source>Look at the contact as it is now, then make your change again.</source>
      <translation>Nézze meg a kapcsolatot a mostani állapotában, majd végezze el újra a módosítást.</translation>
    </message>
    <message>
      <source>“{text}” is not a telephone number.</source>
      <translation>A(z) „{text}” nem telefonszám.</translation>
    </message>
    <message>
      <source>Write digits, with + and the country's code in front, then try again.</source>
      <translation>Számjegyeket írjon, elöl + jellel és az országkóddal, majd próbálja újra.</translation>
    </message>
    <message>
      <source>“{text}” is not a time zone.</source>
      <translation>A(z) „{text}” nem időzóna.</translation>
    </message>
    <message>
      <source>Write it as in Europe/Budapest, then try again.</source>
      <translation>Így írja: Europe/Budapest, majd próbálja újra.</translation>
    </message>
    <message>
      <source>“{column}” does not say what a column of this table holds.</source>
      <translation>A(z) „{column}” nem mondja meg, mi van a táblázat egy oszlopában.</translation>
    </message>
    <message>
      <source>Write NUMBER=FIELD, with a number from 1 to {count} and one of these fields: {fields}.</source>
      <translation>Így írja: SZÁM=MEZŐ, 1 és {count} közötti számmal és e mezők egyikével: {fields}.</translation>
    </message>
    <message>
      <source>“{source}” is none of the places that contacts come from.</source>
      <translation>A(z) „{source}” nem olyan hely, ahonnan kapcsolatok jönnek.</translation>
    </message>
    <message>
      <source>Name one of these: {sources}.</source>
      <translation>Nevezzen meg egyet ezek közül: {sources}.</translation>
    </message>
    <message>
      <source>{site} may not use your key to {operation}.</source>
      <translation>{site} nem használhatja a kulcsát ehhez: {operation}.</translation>
    </message>
    <message>
      <source>Change this in Sealpost under Sites and browsers.</source>
      <translation>Ezt a Sealpostban a Webhelyek és böngészők alatt módosíthatja.</translation>
    </message>
    <message>
      <source>Sealpost is already asking about a request of {site}.</source>
      <translation>A Sealpost már kérdez {site} egyik kéréséről.</translation>
    </message>
    <message>
      <source>Answer in the Sealpost window first.</source>
      <translation>Előbb válaszoljon a Sealpost ablakában.</translation>
    </message>
    <message>
      <source>{site} needs your permission to {operation}, but Sealpost has no window to ask in.</source>
      <translation>{site} engedélyt kér ehhez: {operation}, de a Sealpostnak nincs ablaka a kérdéshez.</translation>
    </message>
    <message>
      <source>Run 'sealpost sites allow {site} --operation {operation}' if you want it.</source>
      <translation>Ha szeretné, futtassa ezt: 'sealpost sites allow {site} --operation {operation}'.</translation>
    </message>
    <message>
      <source>This letter is not kept as a draft, because you have no key of your own to seal it to.</source>
      <translation>Ez a levél nem marad meg piszkozatként, mert nincs saját kulcsa, amelyhez lezárható lenne.</translation>
    </message>
    <message>
      <source>Finish it in one go, or create a key first.</source>
      <translation>Fejezze be egyszerre, vagy előbb hozzon létre kulcsot.</translation>
    </message>
    <message>
      <source>This draft is gone, or it is damaged.</source>
      <translation>Ez a piszkozat nincs meg, vagy sérült.</translation>
    </message>
    <message>
      <source>Look for it in a backup of Sealpost's data, or delete it.</source>
      <translation>Keresse a Sealpost adatainak mentésében, vagy törölje.</translation>
    </message>
    <message>
      <source>Sealpost runs without a screen here, so there is no window to write in.</source>
      <translation>A Sealpost itt képernyő nélkül fut, ezért nincs ablak, amelyben írni lehetne.</translation>
    </message>
    <message>
      <source>Start Sealpost on your desktop, then try again.</source>
      <translation>Indítsa el a Sealpostot az asztalán, majd próbálja újra.</translation>
    </message>
    <message>
      <source>This browser is not paired with Sealpost.</source>
      <translation>Ez a böngésző nincs párosítva a Sealposttal.</translation>
    </message>
    <message>
      <source>Compare the code that it shows with the one in the Sealpost window, and pair it there.</source>
      <translation>Hasonlítsa össze a mutatott kódot a Sealpost ablakában lévővel, és ott párosítsa.</translation>
    </message>
    <message>
      <source>This browser has not shown yet that it is paired.</source>
      <translation>Ez a böngésző még nem igazolta, hogy párosítva van.</translation>
    </message>
    <message>
      <source>Try again; if it stays, reload the extension.</source>
      <translation>Próbálja újra; ha nem segít, töltse újra a bővítményt.</translation>
    </message>
    <message>
      <source>This browser was not paired, because the codes were not confirmed as the same.</source>
      <translation>A böngésző nem lett párosítva, mert a kódok egyezését nem erősítették meg.</translation>
    </message>
    <message>
      <source>Press Pair in Sealpost's window of the toolbar to compare them again.</source>
      <translation>Nyomja meg a Párosítás gombot a Sealpost eszköztárablakában, hogy újra összehasonlítsa őket.</translation>
    </message>
    <message>
      <source>This browser is not paired, and Sealpost has no window to compare the code in.</source>
      <translation>A böngésző nincs párosítva, és a Sealpostnak nincs ablaka a kód összehasonlításához.</translation>
    </message>
    <message>
      <source>Start Sealpost where it can show windows, then try again.</source>
      <translation>Indítsa a Sealpostot olyan helyen, ahol ablakot mutathat, majd próbálja újra.</translation>
    </message>
    <message>
      <source>“{operation}” can't be asked for from there.</source>
      <translation>Innen nem kérhető: „{operation}”.</translation>
    </message>
    <message>
      <source>Use the Sealpost buttons in the mail page.</source>
      <translation>Használja a Sealpost gombjait a levelezőoldalon.</translation>
    </message>
    <message>
      <source>This version of Sealpost does not know “{operation}”.</source>
      <translation>A Sealpost e verziója nem ismeri ezt: „{operation}”.</translation>
    </message>
    <message>
      <source>Update Sealpost and its browser extension to the same version.</source>
      <translation>Frissítse a Sealpostot és a bővítményt azonos verzióra.</translation>
    </message>
    <message>
      <source>Sealpost could not read the browser's request ({detail}).</source>
      <translation>A Sealpost nem tudta értelmezni a böngésző kérését ({detail}).</translation>
    </message>
    <message>
      <source>Reload the mail page; if it stays, update the extension.</source>
      <translation>Töltse újra a levelezőoldalt; ha marad, frissítse a bővítményt.</translation>
    </message>
    <message>
      <source>{site} asks too often.</source>
      <translation>{site} túl gyakran kér.</translation>
    </message>
    <message>
      <source>Wait {seconds} seconds, then try again.</source>
      <translation>Várjon {seconds} másodpercet, majd próbálja újra.</translation>
    </message>
    <message>
      <source>The browser extension ({extension}) and the Sealpost app ({app}) do not fit together.</source>
      <translation>A bővítmény ({extension}) és a Sealpost alkalmazás ({app}) nem illik össze.</translation>
    </message>
    <message>
      <source>Update the {older} to the newer version.</source>
      <translation>Frissítse az újabb verzióra a régebbi felet, azaz a(z) {older}.</translation>
    </message>
    <message>
      <source>The Sealpost app is not running and could not be started ({detail}).</source>
      <translation>A Sealpost alkalmazás nem fut, és nem sikerült elindítani ({detail}).</translation>
    </message>
    <message>
      <source>Start Sealpost from your menu, or run 'sealpost' in a terminal.</source>
      <translation>Indítsa el a Sealpostot a menüből, vagy futtassa a terminálban: „sealpost”.</translation>
    </message>
    <message>
      <source>The Sealpost app stopped before it answered.</source>
      <translation>A Sealpost alkalmazás leállt, mielőtt válaszolt volna.</translation>
    </message>
    <message>
      <source>Try again; Sealpost starts by itself.</source>
      <translation>Próbálja újra; a Sealpost magától elindul.</translation>
    </message>
    <message>
      <source>Sealpost met a fault of its own (reference {reference}).</source>
      <translation>A Sealpost saját hibájába ütközött (azonosító: {reference}).</translation>
    </message>
    <message>
      <source>Try again, and report it with the reference if it happens twice.</source>
      <translation>Próbálja újra, és ha másodszor is előfordul, jelezze az azonosítóval.</translation>
    </message>
    <message>
      <source>There is already a file at {path}, and it was left as it is.</source>
      <translation>Már van fájl itt: {path}; változatlan maradt.</translation>
    </message>
    <message>
      <source>Choose another name or folder, or say that it may be replaced.</source>
      <translation>Válasszon másik nevet vagy mappát, vagy engedje meg a cserét.</translation>
    </message>
    <message>
      <source>{path} changed while it was being read, so nothing was made of it.</source>
      <translation>{path} olvasás közben megváltozott, ezért nem készült belőle semmi.</translation>
    </message>
    <message>
      <source>Wait until the other program has finished with it, then try again.</source>
      <translation>Várja meg, míg a másik program végez vele, majd próbálja újra.</translation>
    </message>
    <message>
      <source>{path} is {kind}, not a file or a folder.</source>
      <translation>{path}: {kind}, nem fájl és nem mappa.</translation>
    </message>
    <message>
      <source>Choose a file or a folder.</source>
      <translation>Válasszon fájlt vagy mappát.</translation>
    </message>
    <message>
      <source>The archive {path} was not unpacked: {why}.</source>
      <translation>A(z) {path} archívum nem lett kibontva: {why}.</translation>
    </message>
    <message>
      <source>Keep it as one file, or ask its sender what it is meant to be.</source>
      <translation>Hagyja egyetlen fájlként, vagy kérdezze meg a feladót, mi akar lenni.</translation>
    </message>
    <message>
      <source>“{text}” is no e-mail address, no full fingerprint and no web address.</source>
      <translation>A(z) „{text}” nem e-mail-cím, nem teljes ujjlenyomat és nem webcím.</translation>
    </message>
    <message>
      <source>Give an address such as zoe@example.org, a fingerprint of 40 digits, or https://…</source>
      <translation>Adjon meg egy címet, például zoe@example.org, egy 40 jegyű ujjlenyomatot, vagy https://…</translation>
    </message>
    <message>
      <source>“{url}” is no web address that begins with https://.</source>
      <translation>A(z) „{url}” nem https:// kezdetű webcím.</translation>
    </message>
    <message>
      <source>Keys are fetched over https only; give such an address, or save the key and import the file.</source>
      <translation>Kulcsot csak https-en töltünk le; adjon ilyen címet, vagy mentse el a kulcsot, és importálja a fájlt.</translation>
    </message>
    <message>
      <source>“{text}” is not the name of a key server.</source>
      <translation>A(z) „{text}” nem kulcskiszolgáló neve.</translation>
    </message>
    <message>
      <source>Give its name as in keys.example.org, with the port after a colon if it has one of its own.</source>
      <translation>Adja meg a nevét, például keys.example.org, kettőspont után a portot, ha külön van.</translation>
    </message>
    <message>
      <source>No directory is switched on, so nobody was asked.</source>
      <translation>Egyik címtár sincs bekapcsolva, ezért senkit sem kérdeztünk.</translation>
    </message>
    <message>
      <source>Choose where to ask (--at in a terminal), or switch one on under Directories.</source>
      <translation>Válassza ki, hol kérdezzünk (terminálban --at), vagy kapcsoljon be egyet a Címtáraknál.</translation>
    </message>
    <message>
      <source>{directory} could not be asked: {why}.</source>
      <translation>{directory} nem volt megkérdezhető: {why}.</translation>
    </message>
    <message>
      <source>Check the network and its proxy, then try again; nothing was changed.</source>
      <translation>Ellenőrizze a hálózatot és a proxyt, majd próbálja újra; semmi sem változott.</translation>
    </message>
    <message>
      <source>{directory} did not do it ({why}).</source>
      <translation>{directory} nem tette meg ({why}).</translation>
    </message>
    <message>
      <source>The answer of {directory} was not used: {why}.</source>
      <translation>{directory} válaszát nem használtuk fel: {why}.</translation>
    </message>
    <message>
      <source>Try another directory, or ask the person to send the key.</source>
      <translation>Próbáljon másik címtárat, vagy kérje meg az illetőt, hogy küldje el a kulcsot.</translation>
    </message>
    <message>
      <source>{directory} has no key for {asked}.</source>
      <translation>{directory} nem ismer kulcsot ehhez: {asked}.</translation>
    </message>
    <message>
      <source>The key of {user_id} is not yours, so it is not published from here.</source>
      <translation>{user_id} kulcsa nem az Öné, ezért innen nem tesszük közzé.</translation>
    </message>
    <message>
      <source>Its owner decides where it can be found.</source>
      <translation>A tulajdonosa dönti el, hol lehessen megtalálni.</translation>
    </message>
    <message>
      <source>The key {fingerprint} names no address of {domain}.</source>
      <translation>A(z) {fingerprint} kulcsban nincs {domain} cím.</translation>
    </message>
    <message>
      <source>Add a user ID with the address first, or name another domain.</source>
      <translation>Előbb adjon hozzá ilyen című azonosítót, vagy nevezzen meg másik tartományt.</translation>
    </message>
    <message>
      <source>No browser that Sealpost can work with was found.</source>
      <translation>Nem található olyan böngésző, amellyel a Sealpost dolgozhat.</translation>
    </message>
    <message>
      <source>Install Chromium or Firefox, or name a profile with --user-data-dir or --home.</source>
      <translation>Telepítse a Chromiumot vagy a Firefoxot, vagy nevezzen meg profilt a --user-data-dir vagy --home kapcsolóval.</translation>
    </message>
    <message>
      <source>No paired browser is called “{name}”.</source>
      <translation>Nincs „{name}” nevű párosított böngésző.</translation>
    </message>
    <message>
      <source>Name one of these: {known}.</source>
      <translation>Nevezzen meg egyet ezek közül: {known}.</translation>
    </message>
    <message>
      <source>This is the Sealpost that you work with: here, a browser is paired by comparing codes only.</source>
      <translation>Ez az a Sealpost, amellyel dolgozik: itt csak kódösszevetéssel lehet böngészőt párosítani.</translation>
    </message>
    <message>
      <source>For tests and practice, set SEALPOST_HOME to a folder of its own first.</source>
      <translation>Próbához és gyakorláshoz előbb állítsa a SEALPOST_HOME változót külön mappára.</translation>
    </message>
    <message>
      <source>{part} is not installed, and this command needs it.</source>
      <translation>{part} nincs telepítve, pedig ehhez a parancshoz kell.</translation>
    </message>
    <message>
      <source>Sealpost knows no browser called “{name}”.</source>
      <translation>A Sealpost nem ismer „{name}” nevű böngészőt.</translation>
    </message>
    <message>
      <source>{path} is managed by another program (read-only or a link), so Sealpost left it alone.</source>
      <translation>{path} más program kezelésében van (csak olvasható vagy hivatkozás), ezért a Sealpost nem nyúlt hozzá.</translation>
    </message>
    <message>
      <source>Change it where it is managed, to name {launcher}.</source>
      <translation>Ott módosítsa, ahol kezelik, hogy ezt nevezze meg: {launcher}.</translation>
    </message>
    <message>
      <source>{path} can't be written ({detail}).</source>
      <translation>{path} nem írható ({detail}).</translation>
    </message>
    <message>
      <source>Check the folder's permissions, then try again.</source>
      <translation>Ellenőrizze a mappa jogosultságait, majd próbálja újra.</translation>
    </message>
    <message>
      <source>{path} can't be read ({detail}).</source>
      <translation>{path} nem olvasható ({detail}).</translation>
    </message>
    <message>
      <source>Check the name and the permissions, then try again.</source>
      <translation>Ellenőrizze a nevet és a jogosultságokat, majd próbálja újra.</translation>
    </message>
    <message>
      <source>Another Sealpost has the data open, so it was left as it is.</source>
      <translation>Egy másik Sealpost tartja nyitva az adatokat, ezért változatlanok maradtak.</translation>
    </message>
    <message>
      <source>Close the Sealpost window (Quit) and every 'sealpost' in a terminal, then try again.</source>
      <translation>Zárja be a Sealpost ablakát (Kilépés) és minden terminálban futó 'sealpost' parancsot, majd próbálja újra.</translation>
    </message>
    <message>
      <source>The backup {path} can't be used: it is damaged, or it is no backup of Sealpost.</source>
      <translation>A(z) {path} mentés nem használható: sérült, vagy nem a Sealpost mentése.</translation>
    </message>
    <message>
      <source>Choose an older one; your data is as it was.</source>
      <translation>Válasszon egy régebbit; az adatai változatlanok.</translation>
    </message>
    <message>
      <source>There is no backup “{name}”.</source>
      <translation>Nincs „{name}” nevű mentés.</translation>
    </message>
    <message>
      <source>Name one as 'sealpost store status' lists them.</source>
      <translation>Úgy nevezze meg, ahogy a 'sealpost store status' felsorolja.</translation>
    </message>
    <message>
      <source>Your contacts, queue and settings are encrypted, and their key could not be had. {why}</source>
      <translation>A névjegyek, a sor és a beállítások titkosítva vannak, és a kulcsukat nem sikerült megszerezni. {why}</translation>
    </message>
    <message>
      <source>Open Storage in Sealpost and press Unlock to try again; nothing is lost.</source>
      <translation>Nyissa meg a Tárolót a Sealpostban, és nyomja meg a Feloldás gombot; semmi sem veszett el.</translation>
    </message>
    <message>
      <source>No store of secrets answers on this desktop ({detail}).</source>
      <translation>Ezen az asztalon nem válaszol titoktároló ({detail}).</translation>
    </message>
    <message>
      <source>Start or unlock one (GNOME Keyring, KWallet), then try again; or keep the secret with GnuPG instead.</source>
      <translation>Indítson el vagy nyisson fel egyet (GNOME Keyring, KWallet), majd próbálja újra; vagy tartsa a titkot a GnuPG-nél.</translation>
    </message>
    <message>
      <source>{what} is not where it was kept ({where}).</source>
      <translation>{what} nincs ott, ahol volt ({where}).</translation>
    </message>
    <message>
      <source>Bring that place back from your own backup, then try again; a password can also be given anew.</source>
      <translation>Hozza vissza azt a helyet a saját mentéséből, majd próbálja újra; jelszó újból is megadható.</translation>
    </message>
    <message>
      <source>Nothing on this desktop shows notices.</source>
      <translation>Ezen az asztalon semmi sem mutat értesítéseket.</translation>
    </message>
    <message>
      <source>Sealpost's own window and its tray icon remind you; a notification service would do it too.</source>
      <translation>A Sealpost ablaka és tálcaikonja emlékezteti; egy értesítési szolgáltatás is megtenné.</translation>
    </message>
    <message>
      <source>{path} is no picture that Sealpost takes.</source>
      <translation>{path} nem olyan kép, amelyet a Sealpost elfogad.</translation>
    </message>
    <message>
      <source>Choose a PNG, JPEG, WebP or GIF of at most 32 MiB.</source>
      <translation>Válasszon legfeljebb 32 MiB-os PNG, JPEG, WebP vagy GIF képet.</translation>
    </message>
    <message>
      <source>This desktop does not tell when it sleeps or locks its screen.</source>
      <translation>Ez az asztal nem jelzi, amikor alszik vagy zárolja a képernyőt.</translation>
    </message>
    <message>
      <source>Lock Sealpost by hand, in the tray's menu.</source>
      <translation>Zárolja kézzel a Sealpostot a tálca menüjében.</translation>
    </message>
    <message>
      <source>The advisor's rules can't be followed: in {path}, line {line}, {detail}.</source>
      <translation>A tanácsadó szabályai nem követhetők: {path}, {line}. sor, {detail}.</translation>
    </message>
    <message>
      <source>Correct that line, or restore the defaults in Sealpost under Advisor; until then the defaults count.</source>
      <translation>Javítsa ki a sort, vagy állítsa vissza az alapértékeket a Tanácsadónál; addig azok érvényesek.</translation>
    </message>
    <message>
      <source>{path} is not a calendar that Sealpost can read ({detail}).</source>
      <translation>{path} nem olyan naptár, amelyet a Sealpost olvasni tud ({detail}).</translation>
    </message>
    <message>
      <source>Export it again as iCalendar (.ics), then try again.</source>
      <translation>Exportálja újra iCalendarként (.ics), majd próbálja újra.</translation>
    </message>
    <message>
      <source>No calendar server was named yet.</source>
      <translation>Még nincs megadva naptárkiszolgáló.</translation>
    </message>
    <message>
      <source>Name one in Sealpost under Calendars, or with 'sealpost calendar connect ADDRESS --user NAME'.</source>
      <translation>Adja meg a Sealpost Naptár ablakában, vagy így: 'sealpost calendar connect CÍM --user NÉV'.</translation>
    </message>
    <message>
      <source>“{address}” is not the address of a calendar on a secure server.</source>
      <translation>A(z) „{address}” nem biztonságos kiszolgálón lévő naptár címe.</translation>
    </message>
    <message>
      <source>Give the calendar's whole address as your provider names it; it begins with https://.</source>
      <translation>Adja meg a naptár teljes címét, ahogy a szolgáltatója megnevezi; https:// kezdetű.</translation>
    </message>
    <message>
      <source>The calendar server {server} can't be reached ({detail}).</source>
      <translation>A(z) {server} naptárkiszolgáló nem érhető el ({detail}).</translation>
    </message>
    <message>
      <source>Nothing is lost: what you change goes up at the next sync. Check the address and the network.</source>
      <translation>Semmi sem veszett el: a módosításai a következő szinkronizáláskor mennek fel. Ellenőrizze a címet és a hálózatot.</translation>
    </message>
    <message>
      <source>The calendar server {server} does not take this name and password.</source>
      <translation>A(z) {server} naptárkiszolgáló nem fogadja el ezt a nevet és jelszót.</translation>
    </message>
    <message>
      <source>Give the password anew; many services want an app password instead of your own.</source>
      <translation>Adja meg újra a jelszót; sok szolgáltatás alkalmazásjelszót kér a sajátja helyett.</translation>
    </message>
    <message>
      <source>The calendar server {server} gave an answer that can't be used ({detail}).</source>
      <translation>A(z) {server} naptárkiszolgáló használhatatlan választ adott ({detail}).</translation>
    </message>
    <message>
      <source>Check that the address is that of a calendar which takes tasks (CalDAV), then sync again.</source>
      <translation>Ellenőrizze, hogy a cím feladatokat fogadó naptáré-e (CalDAV), majd szinkronizáljon újra.</translation>
    </message>
    <message>
      <source>Nothing in the queue is called “{item}”.</source>
      <translation>A sorban nincs „{item}” nevű elem.</translation>
    </message>
    <message>
      <source>It may have been undone or removed; look it up in the queue (or with 'sealpost queue list').</source>
      <translation>Talán visszavonták vagy eltávolították; keresse meg a sorban (vagy így: 'sealpost queue list').</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile, so this was not done.</source>
      <translation>„{title}” közben megváltozott, ezért ez nem történt meg.</translation>
    </message>
    <message>
      <source>Look at it as it is now, then do it again.</source>
      <translation>Nézze meg a mostani állapotát, majd tegye meg újra.</translation>
    </message>
    <message>
      <source>There is nothing left to undo there.</source>
      <translation>Ott már nincs mit visszavonni.</translation>
    </message>
    <message>
      <source>Look at the queue's history for what can still be undone.</source>
      <translation>Nézze meg a sor előzményeiben, mi vonható még vissza.</translation>
    </message>
    <message>
      <source>“{title}” is finished already.</source>
      <translation>„{title}” már befejeződött.</translation>
    </message>
    <message>
      <source>Undo that first, or queue it anew.</source>
      <translation>Előbb vonja vissza, vagy tegye újra a sorba.</translation>
    </message>
    <message>
      <source>It says neither whom to reach nor what for.</source>
      <translation>Nem mondja meg, sem kit kell elérni, sem miért.</translation>
    </message>
    <message>
      <source>Name a person, a number, an address or a goal.</source>
      <translation>Nevezzen meg egy személyt, számot, címet vagy célt.</translation>
    </message>
    <message>
      <source>“{text}” is not a time that Sealpost can read.</source>
      <translation>A(z) „{text}” nem olyan időpont, amelyet a Sealpost olvasni tud.</translation>
    </message>
    <message>
      <source>Write it as in “tomorrow 15:00”, “Friday after lunch”, “2026-12-24 10:00”; hours as in 22:00-07:00.</source>
      <translation>Így írja: „holnap 15:00”, „péntek ebéd után”, „2026-12-24 10:00”; az órákat így: 22:00-07:00.</translation>
    </message>
    <message>
      <source>“{text}” does not say how something repeats.</source>
      <translation>A(z) „{text}” nem mondja meg, hogyan ismétlődik valami.</translation>
    </message>
    <message>
      <source>Write it as calendars do (RFC 5545), as in FREQ=WEEKLY or FREQ=MONTHLY;BYMONTHDAY=31.</source>
      <translation>Úgy írja, ahogy a naptárak (RFC 5545), például FREQ=WEEKLY vagy FREQ=MONTHLY;BYMONTHDAY=31.</translation>
    </message>
    <message>
      <source>Step {number} was not proposed after “{title}”.</source>
      <translation>A(z) {number}. lépést nem javasoltuk „{title}” után.</translation>
    </message>
    <message>
      <source>Name one of the numbers that 'sealpost queue done' listed, or queue it with 'sealpost queue add'.</source>
      <translation>Nevezze meg a 'sealpost queue done' által felsorolt számok egyikét, vagy tegye a sorba így: 'sealpost queue add'.</translation>
    </message>
    <message>
      <source>“{named}” may be one of several people: {found}.</source>
      <translation>„{named}” több ember is lehet: {found}.</translation>
    </message>
    <message>
      <source>Name the one you mean by the letters in brackets.</source>
      <translation>A zárójelben lévő betűkkel nevezze meg, kire gondol.</translation>
    </message>
    <message>
      <source>Only a sealed letter can wait in the queue, and this text is not sealed.</source>
      <translation>A sorban csak lezárt levél várhat, ez a szöveg pedig nincs lezárva.</translation>
    </message>
    <message>
      <source>Seal it first; the queue keeps no plain text.</source>
      <translation>Előbb zárja le; a sor nem őriz nyílt szöveget.</translation>
    </message>
  </context>
  <context>
    <name>key-change</name>
    <message>
      <source>%1 has another key since %2</source>
      <translation>%1 kulcsa más lett: %2</translation>
    </message>
    <message>
      <source>The key of %1 has a new subkey since %2</source>
      <translation>%1 kulcsának új alkulcsa van: %2</translation>
    </message>
    <message>
      <source>The key of %1 was revoked; seen on %2</source>
      <translation>%1 kulcsát visszavonták; észlelve: %2</translation>
    </message>
    <message>
      <source>Before:</source>
      <translation>Előtte:</translation>
    </message>
    <message>
      <source>After:</source>
      <translation>Utána:</translation>
    </message>
    <message>
      <source>The new subkey:</source>
      <translation>Az új alkulcs:</translation>
    </message>
  </context>
  <context>
    <name>of</name>
    <message>
      <source>Encrypted to you</source>
      <translation>Önnek titkosítva</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Nincs titkosítva</translation>
    </message>
    <message>
      <source>Not signed: nobody can tell who made it</source>
      <translation>Nincs aláírva: senki sem tudja, ki készítette</translation>
    </message>
    <message>
      <source>Careful: this is a program. Opening it runs it.</source>
      <translation>Vigyázat: ez program. Megnyitni annyi, mint elindítani.</translation>
    </message>
  </context>
  <context>
    <name>paper</name>
    <message>
      <source>Paper backup</source>
      <translation>Papíros mentés</translation>
    </message>
    <message>
      <source>Keep this where nobody else finds it. It is useless without the passphrase, and with it, it is the key.</source>
      <translation>Tartsa ott, ahol más nem találja meg. Jelmondat nélkül hasznavehetetlen, jelmondattal maga a kulcs.</translation>
    </message>
    <message>
      <source>To bring the key back: in Sealpost, Keys, “From paper…”; scan all codes with a phone and paste their</source>
      <translation>A kulcs visszahozásához: Sealpost, Kulcsok, „Papírról…”; olvassa be az összes kódot telefonnal, és illessze be a</translation>
    </message>
    <message>
      <source>text, or type the lines below. A wrong line is named.</source>
      <translation>szövegüket, vagy gépelje be az alábbi sorokat. A hibás sort megnevezzük.</translation>
    </message>
    <message>
      <source>Paper backup of an OpenPGP key</source>
      <translation>Egy OpenPGP-kulcs papíros mentése</translation>
    </message>
    <message>
      <source>The same as lines to type, in any order; each has its own checksum at its end:</source>
      <translation>Ugyanez begépelhető sorokban, bármilyen sorrendben; mindegyik végén a saját ellenőrzőösszege:</translation>
    </message>
  </context>
  <context>
    <name>plurals</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>és még %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cop&amp;y the fingerprint</source>
      <translation>
        <numerusform>Ujjlenyomat &amp;másolása</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are verified now.</source>
      <translation>
        <numerusform>Most %n kulcs van ellenőrizve.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>még %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are chosen</source>
      <translation>
        <numerusform>%n kulcs van kiválasztva</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n members</source>
      <translation>
        <numerusform>%n tag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n members are in {name} now.</source>
      <translation>
        <numerusform>{name}: mostantól %n tag.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them can't be sealed to: {names}</source>
      <translation>
        <numerusform>Közülük %n számára nem lehet lezárni: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new keys</source>
      <translation>
        <numerusform>%n új kulcs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys changed</source>
      <translation>
        <numerusform>%n kulcs változott</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys as they were</source>
      <translation>
        <numerusform>%n kulcs változatlan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files are in {folder}.</source>
      <translation>
        <numerusform>%n fájl van itt: {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys</source>
      <translation>
        <numerusform>%n kulcs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys have changed</source>
      <translation>
        <numerusform>%n kulcs megváltozott</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are as they were</source>
      <translation>
        <numerusform>%n kulcs változatlan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys were not found</source>
      <translation>
        <numerusform>%n kulcs nem található</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reading the keyring: %n keys so far…</source>
      <translation>
        <numerusform>A kulcstartó olvasása: eddig %n kulcs…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appointments were read.</source>
      <translation>
        <numerusform>%n esemény beolvasva.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>after %n minutes</source>
      <translation>
        <numerusform>%n perc után</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due now</source>
      <translation>
        <numerusform>%n esedékes most</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You are in another time zone. %n items go by your own clock:</source>
      <translation>
        <numerusform>Másik időzónában van. %n tétel jár a saját órája szerint:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n became due while you were away</source>
      <translation>
        <numerusform>%n lett esedékes, amíg távol volt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due…</source>
      <translation>
        <numerusform>%n esedékes…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due</source>
      <translation>
        <numerusform>%n esedékes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>queue</name>
    <message>
      <source>Due now</source>
      <translation>Most esedékes</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Hívás</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Levél</translation>
    </message>
    <message>
      <source>Call again</source>
      <translation>Hívás újra</translation>
    </message>
    <message>
      <source>Leave a voicemail</source>
      <translation>Hangüzenet hagyása</translation>
    </message>
    <message>
      <source>Ask the assistant for a time</source>
      <translation>Időpont kérése az asszisztenstől</translation>
    </message>
    <message>
      <source>Write instead</source>
      <translation>Inkább írni</translation>
    </message>
    <message>
      <source>Remind with a letter</source>
      <translation>Emlékeztetés levélben</translation>
    </message>
    <message>
      <source>Write what was agreed</source>
      <translation>A megállapodás leírása</translation>
    </message>
    <message>
      <source>Call and quote the letter</source>
      <translation>Hívás, a levélre hivatkozva</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Kapcsolattartás</translation>
    </message>
    <message>
      <source>After lunch</source>
      <translation>Ebéd után</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Holnap</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>Jövő héten</translation>
    </message>
    <message>
      <source>Next month</source>
      <translation>Jövő hónapban</translation>
    </message>
    <message>
      <source>The next good time</source>
      <translation>A következő jó időpontban</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Lejárt</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Ma</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Ezen a héten</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Később</translation>
    </message>
    <message>
      <source>Without a next step</source>
      <translation>Következő lépés nélkül</translation>
    </message>
    <message>
      <source>queued</source>
      <translation>sorba téve</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>módosítva</translation>
    </message>
    <message>
      <source>done</source>
      <translation>kész</translation>
    </message>
    <message>
      <source>snoozed</source>
      <translation>elhalasztva</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>áthelyezve</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>elejtve</translation>
    </message>
    <message>
      <source>series ended</source>
      <translation>a sorozat befejezve</translation>
    </message>
    <message>
      <source>moved to another time zone</source>
      <translation>másik időzónába helyezve</translation>
    </message>
    <message>
      <source>moved, as you were in touch</source>
      <translation>áthelyezve, mert kapcsolatban voltak</translation>
    </message>
    <message>
      <source>changed by a calendar</source>
      <translation>naptár módosította</translation>
    </message>
    <message>
      <source>Due %1</source>
      <translation>Esedékes: %1</translation>
    </message>
    <message>
      <source>Call %1</source>
      <translation>Hívás: %1</translation>
    </message>
    <message>
      <source>Letter to %1</source>
      <translation>Levél: %1</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>%1 ezelőtt</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>there is no OpenPGP block in it</source>
      <translation>nincs benne OpenPGP-blokk</translation>
    </message>
    <message>
      <source>Select the whole block, from BEGIN to END, and try again.</source>
      <translation>Jelölje ki az egész blokkot, a BEGIN-től az END-ig, majd próbálja újra.</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>hiányzik a vége</translation>
    </message>
    <message>
      <source>Show the whole message in the webmail (or download the original), then try again.</source>
      <translation>Jelenítse meg a teljes levelet a levelezőben (vagy töltse le az eredetit), majd próbálja újra.</translation>
    </message>
    <message>
      <source>its letters were changed on the way</source>
      <translation>útközben megváltoztak a betűi</translation>
    </message>
    <message>
      <source>Download the original message and open that, or ask the sender to send it again as a file.</source>
      <translation>Töltse le az eredeti levelet, és azt nyissa meg, vagy kérje fájlként.</translation>
    </message>
    <message>
      <source>its checksum is wrong, so something was changed or lost on the way</source>
      <translation>hibás az ellenőrző összege, tehát útközben valami megváltozott vagy elveszett</translation>
    </message>
    <message>
      <source>Download the original message and open that, or ask the sender to send it again.</source>
      <translation>Töltse le az eredeti levelet, és azt nyissa meg, vagy kérje el újra.</translation>
    </message>
    <message>
      <source>there is something between its first line and the signed text that nobody signed</source>
      <translation>az első sora és az aláírt szöveg között van valami, amit senki sem írt alá</translation>
    </message>
    <message>
      <source>Do not rely on this text; ask the sender to sign it again.</source>
      <translation>Ne hagyatkozzon erre a szövegre; kérje meg a feladót, hogy írja alá újra.</translation>
    </message>
    <message>
      <source>the webmail changed the signed text, so its signature can't be checked</source>
      <translation>a levelező megváltoztatta az aláírt szöveget, ezért az aláírás nem ellenőrizhető</translation>
    </message>
    <message>
      <source>Download the original message and open that.</source>
      <translation>Töltse le az eredeti levelet, és azt nyissa meg.</translation>
    </message>
    <message>
      <source>it is quoted, and quoting changes a signed text</source>
      <translation>idézet, és az idézés megváltoztatja az aláírt szöveget</translation>
    </message>
    <message>
      <source>Open the message that is quoted.</source>
      <translation>Nyissa meg az idézett levelet.</translation>
    </message>
    <message>
      <source>it is larger than Sealpost takes, or unpacks to more than that</source>
      <translation>nagyobb, mint amit a Sealpost elfogad, vagy annál nagyobbra csomagolódik ki</translation>
    </message>
    <message>
      <source>Use Files in the Sealpost window for large content; do not open it if you don't know the sender.</source>
      <translation>Használja a Fájlok részt a Sealpost ablakában; ne nyissa meg, ha nem ismeri a feladót.</translation>
    </message>
    <message>
      <source>it is wrapped in more layers than any honest program makes</source>
      <translation>több rétegbe van csomagolva, mint amennyit bármely tisztességes program készít</translation>
    </message>
    <message>
      <source>Do not open it; ask the sender what it is.</source>
      <translation>Ne nyissa meg; kérdezze meg a feladót, mi ez.</translation>
    </message>
    <message>
      <source>it is not built as OpenPGP prescribes</source>
      <translation>nem úgy épül fel, ahogy az OpenPGP előírja</translation>
    </message>
    <message>
      <source>Ask the sender to send it again, and with which program it was made.</source>
      <translation>Kérje el újra, és kérdezze meg, melyik programmal készült.</translation>
    </message>
    <message>
      <source>several messages are joined in it, so nobody could tell which of them is signed</source>
      <translation>több üzenet van benne összefűzve, így nem tudni, melyik van aláírva</translation>
    </message>
    <message>
      <source>Ask the sender to send them one by one.</source>
      <translation>Kérje el őket egyesével.</translation>
    </message>
    <message>
      <source>another signed message lies inside; only the outer signature counts here</source>
      <translation>egy másik aláírt üzenet van benne; itt csak a külső aláírás számít</translation>
    </message>
    <message>
      <source>Open the inner message by itself to check it.</source>
      <translation>Az ellenőrzéshez nyissa meg külön a belső üzenetet.</translation>
    </message>
    <message>
      <source>there is no content in it</source>
      <translation>nincs tartalma</translation>
    </message>
    <message>
      <source>Ask the sender to send it again.</source>
      <translation>Kérje meg a feladót, hogy küldje el újra.</translation>
    </message>
    <message>
      <source>it is encrypted without protection against changes, which can be used to steal its text</source>
      <translation>változtatás elleni védelem nélkül titkosították, és ezzel a szövege ellopható</translation>
    </message>
    <message>
      <source>Ask the sender to encrypt it again with a current program.</source>
      <translation>Kérje meg a feladót, hogy titkosítsa újra korszerű programmal.</translation>
    </message>
    <message>
      <source>it was changed after it had been encrypted</source>
      <translation>a titkosítás után megváltoztatták</translation>
    </message>
    <message>
      <source>Do not rely on it; ask the sender to send it again.</source>
      <translation>Ne hagyatkozzon rá; kérje el újra.</translation>
    </message>
    <message>
      <source>it looks sealed but is not encrypted; anybody could read it</source>
      <translation>lezártnak látszik, de nincs titkosítva; bárki elolvashatta</translation>
    </message>
    <message>
      <source>Treat it as an ordinary message, and tell the sender.</source>
      <translation>Kezelje közönséges levélként, és szóljon a feladónak.</translation>
    </message>
    <message>
      <source>it is not sealed to any key of yours</source>
      <translation>egyik kulcsára sincs lezárva</translation>
    </message>
    <message>
      <source>Ask the sender to seal it to your current key.</source>
      <translation>Kérje meg a feladót, hogy az Ön érvényes kulcsára zárja le.</translation>
    </message>
    <message>
      <source>its session key does not fit</source>
      <translation>nem illik hozzá a munkamenetkulcsa</translation>
    </message>
    <message>
      <source>it was made for the newer standard RFC 9580, which your GnuPG can't read</source>
      <translation>az újabb RFC 9580 szabvány szerint készült, amelyet az Ön GnuPG-je nem olvas</translation>
    </message>
    <message>
      <source>Ask the sender for a message in the older form (RFC 4880, version 4 keys).</source>
      <translation>Kérjen az üzenetből régebbi formátumút (RFC 4880, 4-es verziójú kulcsok).</translation>
    </message>
    <message>
      <source>it is in a format that your GnuPG can't read</source>
      <translation>olyan formátumú, amelyet az Ön GnuPG-je nem olvas</translation>
    </message>
    <message>
      <source>it uses a kind of encryption (AEAD) that your GnuPG can't read</source>
      <translation>olyan titkosítást (AEAD) használ, amelyet az Ön GnuPG-je nem olvas</translation>
    </message>
    <message>
      <source>Ask the sender to switch AEAD or OCB off for your key.</source>
      <translation>Kérje meg a feladót, hogy az Ön kulcsához kapcsolja ki az AEAD-t vagy az OCB-t.</translation>
    </message>
    <message>
      <source>it uses an algorithm that your GnuPG does not know</source>
      <translation>olyan algoritmust használ, amelyet az Ön GnuPG-je nem ismer</translation>
    </message>
    <message>
      <source>Ask the sender to use RSA, Curve25519 or a NIST curve, and AES.</source>
      <translation>Kérje meg a feladót, hogy RSA-t, Curve25519-et vagy NIST-görbét és AES-t használjon.</translation>
    </message>
    <message>
      <source>nobody has signed it</source>
      <translation>senki sem írta alá</translation>
    </message>
    <message>
      <source>Ask the sender to sign it if that matters.</source>
      <translation>Ha ez fontos, kérje meg a feladót, hogy írja alá.</translation>
    </message>
    <message>
      <source>the signature is missing</source>
      <translation>hiányzik az aláírás</translation>
    </message>
    <message>
      <source>Ask the sender to send it again, or download the original message.</source>
      <translation>Kérje el újra, vagy töltse le az eredeti levelet.</translation>
    </message>
    <message>
      <source>the signature file holds a message of its own in place of a signature</source>
      <translation>az aláírásfájlban aláírás helyett egy külön üzenet van</translation>
    </message>
    <message>
      <source>Ask the sender for the true signature file.</source>
      <translation>Kérje el a feladótól a valódi aláírásfájlt.</translation>
    </message>
    <message>
      <source>its signature is not one over a text</source>
      <translation>az aláírása nem szövegre szól</translation>
    </message>
    <message>
      <source>Ask the sender to sign it again.</source>
      <translation>Kérje meg a feladót, hogy írja alá újra.</translation>
    </message>
    <message>
      <source>its signature does not fit the text</source>
      <translation>az aláírása nem illik a szöveghez</translation>
    </message>
    <message>
      <source>Do not rely on this text; ask the sender.</source>
      <translation>Ne hagyatkozzon erre a szövegre; kérdezze meg a feladót.</translation>
    </message>
    <message>
      <source>it has several signatures, and not all of them are good</source>
      <translation>több aláírása van, és nem mind jó</translation>
    </message>
    <message>
      <source>Look at each signature.</source>
      <translation>Nézze meg mindegyik aláírást.</translation>
    </message>
    <message>
      <source>its signature has a condition that GnuPG does not know</source>
      <translation>az aláírásában olyan feltétel van, amelyet a GnuPG nem ismer</translation>
    </message>
    <message>
      <source>Ask the sender with which program it was made.</source>
      <translation>Kérdezze meg, melyik programmal készült.</translation>
    </message>
    <message>
      <source>its signature has expired</source>
      <translation>lejárt az aláírása</translation>
    </message>
    <message>
      <source>its signature uses a checksum (MD5, SHA-1 or RIPEMD-160) that can be forged</source>
      <translation>az aláírása hamisítható ellenőrző összeget (MD5, SHA-1 vagy RIPEMD-160) használ</translation>
    </message>
    <message>
      <source>Ask the sender to sign it with SHA-256 or better.</source>
      <translation>Kérje meg a feladót, hogy SHA-256-tal vagy jobbal írja alá.</translation>
    </message>
    <message>
      <source>it is dated in the future</source>
      <translation>a jövőben van a dátuma</translation>
    </message>
    <message>
      <source>Check this computer's clock, then ask the sender.</source>
      <translation>Ellenőrizze a számítógép óráját, majd kérdezze meg a feladót.</translation>
    </message>
    <message>
      <source>its signature is older than the key that made it</source>
      <translation>az aláírása régebbi, mint a kulcs, amellyel készült</translation>
    </message>
    <message>
      <source>Do not rely on it; ask the sender.</source>
      <translation>Ne hagyatkozzon rá; kérdezze meg a feladót.</translation>
    </message>
    <message>
      <source>the signer is not the sender that the mail names</source>
      <translation>nem az írta alá, akit a levél feladóként megnevez</translation>
    </message>
    <message>
      <source>Ask the sender by another way whether the message is theirs.</source>
      <translation>Kérdezze meg a feladót más úton, hogy tőle való-e a levél.</translation>
    </message>
    <message>
      <source>a second OpenPGP program on this computer does not agree that its signature is good</source>
      <translation>egy második OpenPGP-program ezen a gépen nem tartja jónak az aláírását</translation>
    </message>
    <message>
      <source>Do not rely on it until the signer has confirmed it by another way.</source>
      <translation>Ne hagyatkozzon rá, amíg az aláíró más úton meg nem erősítette.</translation>
    </message>
    <message>
      <source>the signer meant it for somebody else, who has passed it on</source>
      <translation>az aláíró másnak szánta, aki továbbadta</translation>
    </message>
    <message>
      <source>Ask the signer by another way whether it is meant for you.</source>
      <translation>Kérdezze meg az aláírót más úton, hogy Önnek szánta-e.</translation>
    </message>
    <message>
      <source>the signer's key is not in your keyring</source>
      <translation>az aláíró kulcsa nincs meg a kulcstartójában</translation>
    </message>
    <message>
      <source>Get the key from its owner and import it.</source>
      <translation>Kérje el a kulcsot a tulajdonosától, és importálja.</translation>
    </message>
    <message>
      <source>nobody has verified that the key is its owner's</source>
      <translation>senki sem ellenőrizte, hogy a kulcs a tulajdonosáé</translation>
    </message>
    <message>
      <source>Compare the fingerprint with its owner.</source>
      <translation>Egyeztesse az ujjlenyomatot a tulajdonossal.</translation>
    </message>
    <message>
      <source>the key has expired</source>
      <translation>a kulcs lejárt</translation>
    </message>
    <message>
      <source>Ask its owner for a current key.</source>
      <translation>Kérjen érvényes kulcsot a tulajdonosától.</translation>
    </message>
    <message>
      <source>its owner has revoked the key</source>
      <translation>a tulajdonosa visszavonta a kulcsot</translation>
    </message>
    <message>
      <source>the key is too short or too old to be safe</source>
      <translation>a kulcs túl rövid vagy túl régi ahhoz, hogy biztonságos legyen</translation>
    </message>
    <message>
      <source>Ask its owner for a new key.</source>
      <translation>Kérjen új kulcsot a tulajdonosától.</translation>
    </message>
    <message>
      <source>the part of the key that is used for sealing has expired</source>
      <translation>lejárt a kulcs titkosításra használt része</translation>
    </message>
    <message>
      <source>the key can't be used for sealing</source>
      <translation>a kulcs nem használható titkosításra</translation>
    </message>
    <message>
      <source>Ask its owner for a key with an encryption part.</source>
      <translation>Kérjen a tulajdonosától titkosító résszel rendelkező kulcsot.</translation>
    </message>
    <message>
      <source>its owner has revoked one of the addresses of the key</source>
      <translation>a tulajdonosa visszavonta a kulcs egyik címét</translation>
    </message>
    <message>
      <source>Write to an address that still stands.</source>
      <translation>Olyan címre írjon, amely még érvényes.</translation>
    </message>
    <message>
      <source>the key does not name that address</source>
      <translation>a kulcs nem nevezi meg ezt a címet</translation>
    </message>
    <message>
      <source>Ask the person for the fingerprint of their key.</source>
      <translation>Kérdezze meg az illetőtől a kulcsa ujjlenyomatát.</translation>
    </message>
    <message>
      <source>the key has no name that it signed itself</source>
      <translation>a kulcsnak nincs saját maga által aláírt neve</translation>
    </message>
    <message>
      <source>Ask its owner to export it again.</source>
      <translation>Kérje meg a tulajdonosát, hogy exportálja újra.</translation>
    </message>
    <message>
      <source>the key has more names than a person's key needs</source>
      <translation>a kulcsnak több neve van, mint amennyi egy ember kulcsának kell</translation>
    </message>
    <message>
      <source>Compare the fingerprint with its owner before you import it.</source>
      <translation>Importálás előtt egyeztesse az ujjlenyomatot a tulajdonossal.</translation>
    </message>
    <message>
      <source>you have another verified key for this address</source>
      <translation>ehhez a címhez másik, ellenőrzött kulcsa van</translation>
    </message>
    <message>
      <source>Ask its owner by another way whether the new key is theirs.</source>
      <translation>Kérdezze meg a tulajdonost más úton, hogy övé-e az új kulcs.</translation>
    </message>
    <message>
      <source>there is no OpenPGP key in it</source>
      <translation>nincs benne OpenPGP-kulcs</translation>
    </message>
    <message>
      <source>Copy the whole block, from BEGIN to END, and try again.</source>
      <translation>Másolja ki az egész blokkot, a BEGIN-től az END-ig, majd próbálja újra.</translation>
    </message>
    <message>
      <source>it holds a secret key, which is never taken from a mail</source>
      <translation>titkos kulcs van benne, amelyet levélből nem veszünk át</translation>
    </message>
    <message>
      <source>If it is yours, import it in the Sealpost window; if not, delete the mail.</source>
      <translation>Ha az öné, importálja a Sealpost ablakában; ha nem, törölje a levelet.</translation>
    </message>
    <message>
      <source>it only revokes a key and holds none</source>
      <translation>csak visszavon egy kulcsot, és nem tartalmaz kulcsot</translation>
    </message>
    <message>
      <source>Import it in the Sealpost window if you want that key to be revoked.</source>
      <translation>Ha azt akarja, hogy az a kulcs visszavonttá váljon, importálja a Sealpost ablakában.</translation>
    </message>
    <message>
      <source>it revokes a key that is not here</source>
      <translation>olyan kulcsot von vissza, amely nincs itt</translation>
    </message>
    <message>
      <source>Import that key first, then try again.</source>
      <translation>Előbb azt a kulcsot importálja, majd próbálja újra.</translation>
    </message>
    <message>
      <source>several keys fit that name</source>
      <translation>több kulcs is illik erre a névre</translation>
    </message>
    <message>
      <source>Name the key by its full fingerprint.</source>
      <translation>Nevezze meg a kulcsot a teljes ujjlenyomatával.</translation>
    </message>
    <message>
      <source>a key is named by its full fingerprint here</source>
      <translation>itt a kulcsot a teljes ujjlenyomata nevezi meg</translation>
    </message>
    <message>
      <source>Give all 40 (or 64) hexadecimal digits.</source>
      <translation>Adja meg mind a 40 (vagy 64) hexadecimális számjegyet.</translation>
    </message>
  </context>
  <context>
    <name>rescue</name>
    <message>
      <source>On {at} it was restored from the backup of {backup}.</source>
      <translation>{at}: az adatok visszaálltak a következő mentésből: {backup}.</translation>
    </message>
    <message>
      <source>Newer entries that were saved from the damaged file: {count}.</source>
      <translation>A sérült fájlból mentett újabb bejegyzések: {count}.</translation>
    </message>
    <message>
      <source>What changed since then may be missing in: {tables}.</source>
      <translation>Ami azóta változott, hiányozhat innen: {tables}.</translation>
    </message>
    <message>
      <source>contacts</source>
      <translation>kapcsolatok</translation>
    </message>
    <message>
      <source>addresses and numbers</source>
      <translation>címek és számok</translation>
    </message>
    <message>
      <source>what passed between you</source>
      <translation>ami Önök között történt</translation>
    </message>
    <message>
      <source>the queue</source>
      <translation>a sor</translation>
    </message>
    <message>
      <source>queued letters</source>
      <translation>sorban lévő levelek</translation>
    </message>
    <message>
      <source>what can be undone</source>
      <translation>ami visszavonható</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>beállítások</translation>
    </message>
    <message>
      <source>answers to sites</source>
      <translation>válaszok webhelyeknek</translation>
    </message>
    <message>
      <source>the activity list</source>
      <translation>a tevékenységlista</translation>
    </message>
    <message>
      <source>paired browsers</source>
      <translation>párosított böngészők</translation>
    </message>
    <message>
      <source>the list of what is in the calendar</source>
      <translation>annak listája, ami a naptárban van</translation>
    </message>
    <message>
      <source>On {at} the data was begun anew, because no backup could be used.</source>
      <translation>{at}: az adatok újrakezdődtek, mert egy mentés sem volt használható.</translation>
    </message>
    <message>
      <source>The damaged file is kept: {path}</source>
      <translation>A sérült fájl megmaradt: {path}</translation>
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>Folk rules from a sales article; your own log counts more.</source>
      <translation>Népi szabályok egy értékesítési cikkből; a saját naplója többet számít.</translation>
    </message>
    <message>
      <source>The article names no study for its times.</source>
      <translation>A cikk nem nevez meg kutatást az időpontjaihoz.</translation>
    </message>
    <message>
      <source>Late afternoon: supported by a count of first calls (InsideSales, 2007, 100,000 calls): 16 to 18 h was best, and 13 to 14 h worst, so “right after lunch” is contradicted.</source>
      <translation>Késő délután: első hívások számlálása támasztja alá (InsideSales, 2007, 100 000 hívás): 16–18 óra volt a legjobb, 13–14 óra a legrosszabb, így a „rögtön ebéd után” megdőlt.</translation>
    </message>
    <message>
      <source>Thursday was best there. Friday is worst in the figures of ZoomInfo and PhoneBurner, so “the end of the week” holds for Thursday only.</source>
      <translation>Ott a csütörtök volt a legjobb. A ZoomInfo és a PhoneBurner számai szerint a péntek a legrosszabb, így a „hét vége” csak a csütörtökre igaz.</translation>
    </message>
    <message>
      <source>Monday morning: mixed. MightyCall finds Monday at 8 h best; ZoomInfo sees the most good answers on Monday and Tuesday.</source>
      <translation>Hétfő reggel: vegyes. A MightyCall szerint a hétfő 8 óra a legjobb; a ZoomInfo hétfőn és kedden látja a legtöbb jó választ.</translation>
    </message>
    <message>
      <source>All of these are sellers' figures from one market, without a control group; the differences are mostly a few points in a hundred.</source>
      <translation>Mindez eladók adata egyetlen piacról, kontrollcsoport nélkül; a különbség többnyire néhány század.</translation>
    </message>
    <message>
      <source>Ten minutes around the full hour, outgoing and reserved people, calm executives, silent employees: opinion.</source>
      <translation>Tíz perc az egész óra körül, nyitott és visszafogott emberek, nyugodt vezetők, hallgatag munkatársak: vélemény.</translation>
    </message>
    <message>
      <source>The best sign is how this very person answered before (R13): that is your own log.</source>
      <translation>A legjobb jel az, ahogyan épp ez az ember korábban válaszolt (R13): ez a saját naplója.</translation>
    </message>
    <message>
      <source>12 to 13 h</source>
      <translation>12–13 óra</translation>
    </message>
    <message>
      <source>From 13 h on</source>
      <translation>13 órától</translation>
    </message>
    <message>
      <source>From 15 h on, besides</source>
      <translation>15 órától, ezen felül</translation>
    </message>
    <message>
      <source>Thursday and Friday</source>
      <translation>Csütörtök és péntek</translation>
    </message>
    <message>
      <source>Monday before 13 h</source>
      <translation>Hétfő 13 óra előtt</translation>
    </message>
    <message>
      <source>Each later working day</source>
      <translation>Minden további munkanap</translation>
    </message>
    <message>
      <source>8 to 11 h</source>
      <translation>8–11 óra</translation>
    </message>
    <message>
      <source>13 to 14 h</source>
      <translation>13–14 óra</translation>
    </message>
    <message>
      <source>16 to 18 h</source>
      <translation>16–18 óra</translation>
    </message>
    <message>
      <source>Tuesday to Thursday</source>
      <translation>Kedd–csütörtök</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>Péntek</translation>
    </message>
    <message>
      <source>The contact said which way they prefer</source>
      <translation>A kapcsolat megmondta, melyiket szereti</translation>
    </message>
    <message>
      <source>The article's interview on manners: ask directly</source>
      <translation>A cikk illemtani interjúja: kérdezze meg egyenesen</translation>
    </message>
    <message>
      <source>Each confirmed remark that points to one way</source>
      <translation>Minden megerősített megjegyzés, amely az egyik útra utal</translation>
    </message>
    <message>
      <source>The article's interview on manners: mind what people say</source>
      <translation>A cikk illemtani interjúja: figyeljen arra, amit mondanak</translation>
    </message>
    <message>
      <source>… and all remarks together at most</source>
      <translation>… és az összes megjegyzés együtt legfeljebb</translation>
    </message>
    <message>
      <source>Ours</source>
      <translation>A miénk</translation>
    </message>
    <message>
      <source>Meeting, conference call, trial, negotiation</source>
      <translation>Találkozó, konferenciahívás, próba, tárgyalás</translation>
    </message>
    <message>
      <source>The article: serious goals</source>
      <translation>A cikk: komoly célok</translation>
    </message>
    <message>
      <source>Clarify, feedback, recommendation</source>
      <translation>Tisztázás, visszajelzés, ajánlás</translation>
    </message>
    <message>
      <source>The article: in writing</source>
      <translation>A cikk: írásban</translation>
    </message>
    <message>
      <source>An executive</source>
      <translation>Felsővezető</translation>
    </message>
    <message>
      <source>The article: the higher, the calmer</source>
      <translation>A cikk: minél magasabban, annál nyugodtabb</translation>
    </message>
    <message>
      <source>An employee, at the first contact</source>
      <translation>Munkatárs, első kapcsolatnál</translation>
    </message>
    <message>
      <source>The article: in meetings, reads mail</source>
      <translation>A cikk: értekezleteken ül, leveleket olvas</translation>
    </message>
    <message>
      <source>An employee who missed a call</source>
      <translation>Munkatárs, aki nem vett fel egy hívást</translation>
    </message>
    <message>
      <source>The article: employees don't call back</source>
      <translation>A cikk: a munkatársak nem hívnak vissza</translation>
    </message>
    <message>
      <source>Two missed calls, not an employee</source>
      <translation>Két fel nem vett hívás, nem munkatárs</translation>
    </message>
    <message>
      <source>Outgoing (reserved: the opposite)</source>
      <translation>Nyitott (visszafogott: az ellenkezője)</translation>
    </message>
    <message>
      <source>The article's interview on manners: extraverts ask why you write</source>
      <translation>A cikk illemtani interjúja: az extrovertáltak megkérdezik, miért ír</translation>
    </message>
    <message>
      <source>Often travelling</source>
      <translation>Gyakran úton van</translation>
    </message>
    <message>
      <source>The article's interview on manners names travel; the direction is ours</source>
      <translation>A cikk illemtani interjúja említi az utazást; az irány a miénk</translation>
    </message>
    <message>
      <source>Outgoing and often travelling</source>
      <translation>Nyitott és gyakran úton van</translation>
    </message>
    <message>
      <source>The article's interview on manners: calls from the car</source>
      <translation>A cikk illemtani interjúja: hívások az autóból</translation>
    </message>
    <message>
      <source>Objections expected</source>
      <translation>Kifogások várhatók</translation>
    </message>
    <message>
      <source>The article: easier to persuade by voice</source>
      <translation>A cikk: hanggal könnyebb meggyőzni</translation>
    </message>
    <message>
      <source>An answer is needed within two hours</source>
      <translation>Két órán belül kell a válasz</translation>
    </message>
    <message>
      <source>The article's interview on manners: answers in minutes</source>
      <translation>A cikk illemtani interjúja: perceken belül válaszol</translation>
    </message>
    <message>
      <source>Many facts, links or files</source>
      <translation>Sok tény, hivatkozás vagy fájl</translation>
    </message>
    <message>
      <source>The article's interview on manners: be complete, attach</source>
      <translation>A cikk illemtani interjúja: legyen teljes, csatolja</translation>
    </message>
    <message>
      <source>Each of the last three answers</source>
      <translation>Az utolsó három válasz mindegyike</translation>
    </message>
    <message>
      <source>Your own log</source>
      <translation>A saját naplója</translation>
    </message>
    <message>
      <source>… and all three together at most</source>
      <translation>… és a három együtt legfeljebb</translation>
    </message>
    <message>
      <source>First contact with a serious goal</source>
      <translation>Első kapcsolat komoly céllal</translation>
    </message>
    <message>
      <source>The article's interview on manners: a voice carries feeling</source>
      <translation>A cikk illemtani interjúja: a hang érzelmet hordoz</translation>
    </message>
    <message>
      <source>A call back was agreed for this time.</source>
      <translation>Erre az időpontra visszahívást beszéltek meg.</translation>
    </message>
    <message>
      <source>The content is secret, so it goes in a sealed letter.</source>
      <translation>A tartalom titkos, ezért lezárt levélben megy.</translation>
    </message>
    <message>
      <source>Both are fine; this way worked last time.</source>
      <translation>Mindkettő jó; legutóbb ez az út működött.</translation>
    </message>
    <message>
      <source>Both are fine, and a good time to call is open now.</source>
      <translation>Mindkettő jó, és most jó idő van telefonálni.</translation>
    </message>
    <message>
      <source>Both are fine; a letter is read when it suits.</source>
      <translation>Mindkettő jó; a levelet akkor olvassák, amikor alkalmas.</translation>
    </message>
    <message>
      <source>A call would be better, but no time fits everybody's hours.</source>
      <translation>A hívás jobb lenne, de nincs mindenkinek megfelelő időpont.</translation>
    </message>
    <message>
      <source>Monday morning is a poor time, so the call moved.</source>
      <translation>A hétfő reggel rossz idő, ezért a hívás átkerült.</translation>
    </message>
    <message>
      <source>The deadline leaves no better time.</source>
      <translation>A határidő nem hagy jobb időpontot.</translation>
    </message>
    <message>
      <source>An urgent letter doesn't wait for a good minute.</source>
      <translation>A sürgős levél nem vár jó percre.</translation>
    </message>
    <message>
      <source>Call and quote the letter.</source>
      <translation>Hívja fel, és hivatkozzon a levélre.</translation>
    </message>
    <message>
      <source>Call and quote the letter to the assistant.</source>
      <translation>Hívja fel az asszisztenst, és hivatkozzon a levélre.</translation>
    </message>
    <message>
      <source>With an executive, a letter opens the door for the call.</source>
      <translation>Felsővezetőnél a levél nyit ajtót a hívásnak.</translation>
    </message>
    <message>
      <source>The contact said which way they prefer.</source>
      <translation>A kapcsolat megmondta, melyiket szereti.</translation>
    </message>
    <message>
      <source>What the contact said points to one way.</source>
      <translation>Amit a kapcsolat mondott, egy útra utal.</translation>
    </message>
    <message>
      <source>The goal asks for a talk, or for a text.</source>
      <translation>A cél beszélgetést vagy szöveget kíván.</translation>
    </message>
    <message>
      <source>The higher the standing, the calmer a call is taken.</source>
      <translation>Minél magasabb a beosztás, annál nyugodtabban fogadják a hívást.</translation>
    </message>
    <message>
      <source>An employee you don't know yet rather reads than answers.</source>
      <translation>Az ismeretlen munkatárs inkább olvas, mint felveszi.</translation>
    </message>
    <message>
      <source>Employees rarely call back after a missed call.</source>
      <translation>A munkatársak ritkán hívnak vissza elmulasztott hívás után.</translation>
    </message>
    <message>
      <source>Two calls were missed already.</source>
      <translation>Két hívást már nem vettek fel.</translation>
    </message>
    <message>
      <source>Outgoing people like a call, reserved people a letter.</source>
      <translation>A nyitott emberek a hívást, a visszafogottak a levelet szeretik.</translation>
    </message>
    <message>
      <source>Somebody who travels a lot reads between meetings.</source>
      <translation>Aki sokat utazik, találkozók között olvas.</translation>
    </message>
    <message>
      <source>An outgoing traveller calls from the car.</source>
      <translation>A nyitott utazó az autóból telefonál.</translation>
    </message>
    <message>
      <source>Objections are easier to answer by voice.</source>
      <translation>Kifogásokra hanggal könnyebb felelni.</translation>
    </message>
    <message>
      <source>An answer is needed within two hours.</source>
      <translation>Két órán belül kell a válasz.</translation>
    </message>
    <message>
      <source>Many facts, links or files belong in writing.</source>
      <translation>Sok tény, hivatkozás vagy fájl írásba való.</translation>
    </message>
    <message>
      <source>This is how the contact answered lately.</source>
      <translation>A kapcsolat mostanában így válaszolt.</translation>
    </message>
    <message>
      <source>A first contact with a serious goal needs a voice.</source>
      <translation>Komoly célú első kapcsolathoz hang kell.</translation>
    </message>
    <message>
      <source>There is no number or no address.</source>
      <translation>Nincs szám vagy cím.</translation>
    </message>
    <message>
      <source>Leave a voicemail at the end of their day.</source>
      <translation>Hagyjon hangüzenetet a munkanapjuk végén.</translation>
    </message>
    <message>
      <source>Collect an address or a number first.</source>
      <translation>Előbb szerezzen címet vagy számot.</translation>
    </message>
    <message>
      <source>The other way is ruled out by what the contact allowed.</source>
      <translation>A másik utat kizárja, amit a kapcsolat megengedett.</translation>
    </message>
    <message>
      <source>Tell the answer to its question by phone.</source>
      <translation>A kérdés válaszát telefonon mondja el.</translation>
    </message>
    <message>
      <source>Call when a time opens.</source>
      <translation>Hívja, amikor időpont nyílik.</translation>
    </message>
    <message>
      <source>If nobody answers, leave a voicemail at the end of their day.</source>
      <translation>Ha senki sem veszi fel, hagyjon hangüzenetet a munkanapjuk végén.</translation>
    </message>
    <message>
      <source>Call again.</source>
      <translation>Hívja újra.</translation>
    </message>
    <message>
      <source>Draft the letter while you wait.</source>
      <translation>Várakozás közben fogalmazza meg a levelet.</translation>
    </message>
    <message>
      <source>Do not wait for a call back.</source>
      <translation>Ne várjon visszahívásra.</translation>
    </message>
    <message>
      <source>Write at once; do not wait for a call back.</source>
      <translation>Írjon azonnal; ne várjon visszahívásra.</translation>
    </message>
    <message>
      <source>Ask the assistant for a time.</source>
      <translation>Kérjen időpontot az asszisztenstől.</translation>
    </message>
    <message>
      <source>Or call.</source>
      <translation>Vagy hívja.</translation>
    </message>
    <message>
      <source>Article: as the sales article says</source>
      <translation>Cikk: ahogy az értékesítési cikk mondja</translation>
    </message>
    <message>
      <source>Field: as callers' figures say</source>
      <translation>Terep: ahogy a telefonálók számai mondják</translation>
    </message>
    <message>
      <source>opinion</source>
      <translation>vélemény</translation>
    </message>
    <message>
      <source>sellers' figures exist</source>
      <translation>vannak eladói számok</translation>
    </message>
    <message>
      <source>our inference</source>
      <translation>a mi következtetésünk</translation>
    </message>
    <message>
      <source>partly contradicted by figures</source>
      <translation>számok részben cáfolják</translation>
    </message>
    <message>
      <source>your own log</source>
      <translation>a saját naplója</translation>
    </message>
    <message>
      <source>a fact you entered</source>
      <translation>tény, amelyet Ön adott meg</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>GnuPG's agent</source>
      <translation>A GnuPG ügynöke</translation>
    </message>
    <message>
      <source>Passphrase window</source>
      <translation>A jelmondat ablaka</translation>
    </message>
    <message>
      <source>Contacts, queue and settings</source>
      <translation>Névjegyek, sor és beállítások</translation>
    </message>
    <message>
      <source>{path} is sound; newest backup {newest} UTC.</source>
      <translation>{path} rendben van; a legújabb mentés {newest} UTC.</translation>
    </message>
    <message>
      <source>Sealpost app</source>
      <translation>A Sealpost alkalmazás</translation>
    </message>
    <message>
      <source>Launcher for browsers</source>
      <translation>Indító a böngészőknek</translation>
    </message>
    <message>
      <source>Version {version} works.</source>
      <translation>A {version} változat működik.</translation>
    </message>
    <message>
      <source>End all gpg-agent processes ('gpgconf --kill all'), then look again.</source>
      <translation>Állítsa le az összes gpg-agent folyamatot („gpgconf --kill all”), majd nézze meg újra.</translation>
    </message>
    <message>
      <source>It answers.</source>
      <translation>Válaszol.</translation>
    </message>
    <message>
      <source>GnuPG has no pinentry program, so it can't ask for a passphrase.</source>
      <translation>A GnuPG-nek nincs pinentry programja, ezért nem tud jelmondatot kérni.</translation>
    </message>
    <message>
      <source>{program} asks in a terminal only, which a browser does not have.</source>
      <translation>{program} csak terminálban kérdez, a böngészőnek pedig nincs ilyenje.</translation>
    </message>
    <message>
      <source>Install pinentry-qt or pinentry-gnome3.</source>
      <translation>Telepítse a pinentry-qt-t vagy a pinentry-gnome3-at.</translation>
    </message>
    <message>
      <source>{program} is there.</source>
      <translation>{program} megvan.</translation>
    </message>
    <message>
      <source>Keyring</source>
      <translation>Kulcskarika</translation>
    </message>
    <message>
      <source>Your key</source>
      <translation>Az Ön kulcsa</translation>
    </message>
    <message>
      <source>There is no key of your own that can sign.</source>
      <translation>Nincs saját kulcs, amely aláírhat.</translation>
    </message>
    <message>
      <source>Make one or import one under Keys, or with 'sealpost keys generate NAME ADDRESS'.</source>
      <translation>Készítsen vagy importáljon egyet a Kulcsok ablakban, vagy a „sealpost keys generate NÉV CÍM” paranccsal.</translation>
    </message>
    <message>
      <source>{fingerprint} signs.</source>
      <translation>{fingerprint} aláír.</translation>
    </message>
    <message>
      <source>Damage was mended on {day}; something may be missing. The damaged file is kept as {path}.</source>
      <translation>{day}: sérülés lett kijavítva; valami hiányozhat. A sérült fájl megmaradt: {path}.</translation>
    </message>
    <message>
      <source>The data was gone on {day}; something may be missing.</source>
      <translation>{day}: az adatok eltűntek; valami hiányozhat.</translation>
    </message>
    <message>
      <source>Read what under Storage, or by 'sealpost store status', and mark it as read there or here.</source>
      <translation>Olvassa el a Tároló ablakban vagy a „sealpost store status” paranccsal, hogy mi, és jelölje olvasottnak ott vagy itt.</translation>
    </message>
    <message>
      <source>It is running.</source>
      <translation>Fut.</translation>
    </message>
    <message>
      <source>Fault: {fault} ({path}).</source>
      <translation>Hiba: {fault} ({path}).</translation>
    </message>
    <message>
      <source>Repair it here, or run 'sealpost doctor --repair'.</source>
      <translation>Javítsa ki itt, vagy futtassa ezt: „sealpost doctor --repair”.</translation>
    </message>
    <message>
      <source>No browser that Sealpost can work with was found.</source>
      <translation>Nincs olyan böngésző, amellyel a Sealpost dolgozni tud.</translation>
    </message>
    <message>
      <source>Install Chromium or Firefox, or name a profile with 'sealpost browsers link'.</source>
      <translation>Telepítse a Chromiumot vagy a Firefoxot, vagy nevezzen meg egy profilt a „sealpost browsers link” paranccsal.</translation>
    </message>
    <message>
      <source>It is linked, and the app answers through its launcher.</source>
      <translation>Össze van kapcsolva, és az alkalmazás válaszol az indítóján át.</translation>
    </message>
    <message>
      <source>It is linked, and its launcher runs.</source>
      <translation>Össze van kapcsolva, és az indítója fut.</translation>
    </message>
    <message>
      <source>Run '{program}' in a terminal to see why.</source>
      <translation>Futtassa terminálban, hogy kiderüljön az oka: „{program}”.</translation>
    </message>
    <message>
      <source>Install one, for example pinentry-qt.</source>
      <translation>Telepítsen egyet, például a pinentry-qt-t.</translation>
    </message>
    <message>
      <source>Keys in it: {count}.</source>
      <translation>Kulcsok benne: {count}.</translation>
    </message>
    <message>
      <source>{path} is sound; no backup yet.</source>
      <translation>{path} rendben van; még nincs mentés.</translation>
    </message>
    <message>
      <source>Repair it here, or run 'sealpost browsers link {name}'.</source>
      <translation>Javítsa ki itt, vagy futtassa ezt: „sealpost browsers link {name}”.</translation>
    </message>
    <message>
      <source>The app is not running; a linked browser starts it.</source>
      <translation>Az alkalmazás nem fut; egy összekapcsolt böngésző elindítja.</translation>
    </message>
    <message>
      <source>Nothing answers at {place} ({detail}).</source>
      <translation>Itt senki sem válaszol: {place} ({detail}).</translation>
    </message>
    <message>
      <source>Browsers</source>
      <translation>Böngészők</translation>
    </message>
    <message>
      <source>It is not linked.</source>
      <translation>Nincs összekapcsolva.</translation>
    </message>
    <message>
      <source>Start 'sealpost' to test the rest.</source>
      <translation>A többi ellenőrzéséhez indítsa el: „sealpost”.</translation>
    </message>
    <message>
      <source>Start 'sealpost' again.</source>
      <translation>Indítsa el újra: „sealpost”.</translation>
    </message>
    <message>
      <source>The agent could not be started ({detail}).</source>
      <translation>Az ügynököt nem sikerült elindítani ({detail}).</translation>
    </message>
    <message>
      <source>The program gpg-connect-agent is missing.</source>
      <translation>Hiányzik a gpg-connect-agent program.</translation>
    </message>
    <message>
      <source>The agent does not answer.</source>
      <translation>Az ügynök nem válaszol.</translation>
    </message>
    <message>
      <source>the launcher is not installed</source>
      <translation>az indító nincs telepítve</translation>
    </message>
    <message>
      <source>the launcher is not executable</source>
      <translation>az indító nem futtatható</translation>
    </message>
    <message>
      <source>the launcher is of another version or place</source>
      <translation>az indító másik változaté vagy másik helyé</translation>
    </message>
    <message>
      <source>the launcher's program is not complete</source>
      <translation>az indító programja hiányos</translation>
    </message>
    <message>
      <source>A browser from {kind} can't start programs outside of its sandbox. Install {browser} as a package of your system or from its maker, then link that one.</source>
      <translation>A {kind}-ból telepített böngésző nem indíthat programot a homokozóján kívül. Telepítse a következőt a rendszer csomagjaként vagy a készítőjétől, és azt kapcsolja össze: {browser}.</translation>
    </message>
    <message>
      <source>It does not find this Sealpost: {fault} ({path}).</source>
      <translation>Nem találja ezt a Sealpostot: {fault} ({path}).</translation>
    </message>
    <message>
      <source>It does not find this Sealpost: {fault}, which another program manages ({path}).</source>
      <translation>Nem találja ezt a Sealpostot: {fault}, és a fájlt másik program kezeli ({path}).</translation>
    </message>
    <message>
      <source>It is linked for all users of this machine, but {fault} ({path}).</source>
      <translation>A gép minden felhasználójának össze van kapcsolva, de {fault} ({path}).</translation>
    </message>
    <message>
      <source>It is linked for all users of this machine ({path}).</source>
      <translation>A gép minden felhasználójának össze van kapcsolva ({path}).</translation>
    </message>
    <message>
      <source>It is linked, but {fault}.</source>
      <translation>Össze van kapcsolva, de {fault}.</translation>
    </message>
    <message>
      <source>The desktop asks once whether it may start Sealpost: allow it.</source>
      <translation>Az asztali környezet egyszer megkérdezi, elindíthatja-e a Sealpostot: engedélyezze.</translation>
    </message>
    <message>
      <source>It was not found on this machine.</source>
      <translation>Ezen a gépen nem található.</translation>
    </message>
    <message>
      <source>its file is not readable as JSON</source>
      <translation>a fájlja nem olvasható JSON-ként</translation>
    </message>
    <message>
      <source>its file describes another program</source>
      <translation>a fájlja másik programot ír le</translation>
    </message>
    <message>
      <source>its file names {path}</source>
      <translation>a fájlja erre mutat: {path}</translation>
    </message>
    <message>
      <source>its file does not allow this version of the extension</source>
      <translation>a fájlja nem engedi a bővítmény e változatát</translation>
    </message>
    <message>
      <source>The launcher could not be started: {detail}.</source>
      <translation>Az indítót nem sikerült elindítani: {detail}.</translation>
    </message>
    <message>
      <source>The launcher stopped with exit status {status}.</source>
      <translation>Az indító {status} kilépési kóddal leállt.</translation>
    </message>
    <message>
      <source>The app did not answer in time.</source>
      <translation>Az alkalmazás nem válaszolt időben.</translation>
    </message>
    <message>
      <source>The app refused without a reason.</source>
      <translation>Az alkalmazás indoklás nélkül visszautasította.</translation>
    </message>
    <message>
      <source>The launcher wrote something else than Sealpost's messages.</source>
      <translation>Az indító mást is írt a Sealpost üzenetein kívül.</translation>
    </message>
    <message>
      <source>Careful: {why}. {step}</source>
      <translation>Vigyázat: {why}. {step}</translation>
    </message>
    <message>
      <source>Version {version} works, but is not known to have the fix for {fault}: a crafted armor that writes where it must not.</source>
      <translation>A {version} változat működik, de nem tudni, hogy javítva van-e benne a {fault}: egy preparált blokk oda ír, ahová nem szabad.</translation>
    </message>
    <message>
      <source>Update GnuPG ({install}). If nothing newer comes, ask whoever makes your system about that number.</source>
      <translation>Frissítse a GnuPG-t ({install}). Ha nem jön újabb, kérdezze erről a számról a rendszere készítőit.</translation>
    </message>
    <message>
      <source>the title</source>
      <translation>a cím</translation>
    </message>
    <message>
      <source>the note</source>
      <translation>a jegyzet</translation>
    </message>
    <message>
      <source>the time</source>
      <translation>az időpont</translation>
    </message>
    <message>
      <source>the repetition</source>
      <translation>az ismétlődés</translation>
    </message>
    <message>
      <source>the state</source>
      <translation>az állapot</translation>
    </message>
    <message>
      <source>{name}: no task that can be read</source>
      <translation>{name}: nincs olvasható feladat</translation>
    </message>
    <message>
      <source>{title}: deleted in the calendar, but changed here; it stays, and goes up again.</source>
      <translation>{title}: a naptárban törölve, de itt módosítva; marad, és újra felkerül.</translation>
    </message>
    <message>
      <source>{title}: {what} changed here and in the calendar; both are in the queue.</source>
      <translation>{title}: {what} itt is, a naptárban is változott; mindkettő a sorban van.</translation>
    </message>
    <message>
      <source>There are several messages here. Each has its own text and its own signature.</source>
      <translation>Itt több üzenet van. Mindegyiknek saját szövege és saját aláírása van.</translation>
    </message>
    <message>
      <source>There is more text around this part. Nobody has signed or sealed that, and it is not shown here.</source>
      <translation>E rész körül további szöveg is van. Azt senki sem írta alá és nem zárta le, és itt nem látható.</translation>
    </message>
    <message>
      <source>Some of the text here is neither sealed nor signed. It is marked as such.</source>
      <translation>Az itteni szöveg egy része nincs sem lezárva, sem aláírva. Ez jelölve van.</translation>
    </message>
  </context>
  <context>
    <name>webmails</name>
    <message>
      <source>The webmail's own window opens with the sealed text. Press Send there.</source>
      <translation>Megnyílik a webmail ablaka a lezárt szöveggel. Ott nyomja meg a Küldést.</translation>
    </message>
    <message>
      <source>It is too long for a link. It was copied: paste it into the letter.</source>
      <translation>Linkhez túl hosszú. Másolva: illessze be a levélbe.</translation>
    </message>
    <message>
      <source>Open in &amp;Gmail</source>
      <translation>Megnyitás a &amp;Gmailben</translation>
    </message>
    <message>
      <source>Open in &amp;Yandex</source>
      <translation>Megnyitás a &amp;Yandexben</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>It is on the clipboard, and is taken off again after 90 seconds.</source>
      <translation>A vágólapon van, és 90 másodperc múlva lekerül onnan.</translation>
    </message>
    <message>
      <source>Seal and sign</source>
      <translation>Lezárás és aláírás</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Aláírás</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Megnyitás</translation>
    </message>
    <message>
      <source>Check a signature</source>
      <translation>Aláírás ellenőrzése</translation>
    </message>
    <message>
      <source>Import keys</source>
      <translation>Kulcsok importálása</translation>
    </message>
    <message>
      <source>done</source>
      <translation>kész</translation>
    </message>
    <message>
      <source>not permitted</source>
      <translation>nem engedélyezett</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>megszakítva</translation>
    </message>
    <message>
      <source>passphrase not entered</source>
      <translation>nem adták meg a jelmondatot</translation>
    </message>
    <message>
      <source>wrong passphrase</source>
      <translation>hibás jelmondat</translation>
    </message>
    <message>
      <source>key missing</source>
      <translation>hiányzó kulcs</translation>
    </message>
    <message>
      <source>key not usable</source>
      <translation>a kulcs nem használható</translation>
    </message>
    <message>
      <source>key not verified</source>
      <translation>a kulcs nincs ellenőrizve</translation>
    </message>
    <message>
      <source>key has changed</source>
      <translation>a kulcs megváltozott</translation>
    </message>
    <message>
      <source>sealed to somebody else</source>
      <translation>másnak lezárva</translation>
    </message>
    <message>
      <source>message refused</source>
      <translation>az üzenet elutasítva</translation>
    </message>
    <message>
      <source>took too long</source>
      <translation>túl sokáig tartott</translation>
    </message>
    <message>
      <source>counts for nothing</source>
      <translation>semmit sem számít</translation>
    </message>
    <message>
      <source>counts a little</source>
      <translation>kicsit számít</translation>
    </message>
    <message>
      <source>counts like yours</source>
      <translation>úgy számít, mint az Öné</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>az Öné</translation>
    </message>
    <message>
      <source>not said yet</source>
      <translation>még nem mondta meg</translation>
    </message>
    <message>
      <source>somebody unknown</source>
      <translation>ismeretlen</translation>
    </message>
    <message>
      <source>The webmail changed this text. That says nothing against the sender: open the original message.</source>
      <translation>A webmail megváltoztatta ezt a szöveget. Ez nem szól a feladó ellen: nyissa meg az eredeti üzenetet.</translation>
    </message>
    <message>
      <source>never</source>
      <translation>soha</translation>
    </message>
    <message>
      <source>Sealpost's own pages</source>
      <translation>A Sealpost saját oldalai</translation>
    </message>
    <message>
      <source>ask each time</source>
      <translation>mindig kérdezzen</translation>
    </message>
    <message>
      <source>always</source>
      <translation>mindig</translation>
    </message>
    <message>
      <source>yours, on a card</source>
      <translation>az Öné, kártyán</translation>
    </message>
    <message>
      <source>not verified yet</source>
      <translation>ellenőrizetlen</translation>
    </message>
    <message>
      <source>never to be trusted</source>
      <translation>sosem megbízható</translation>
    </message>
    <message>
      <source>vouched for by some</source>
      <translation>néhányan kezeskednek érte</translation>
    </message>
    <message>
      <source>verified</source>
      <translation>ellenőrizve</translation>
    </message>
    <message>
      <source>somebody else's</source>
      <translation>másé</translation>
    </message>
    <message>
      <source>yours, on this computer</source>
      <translation>az Öné, ezen a számítógépen</translation>
    </message>
    <message>
      <source>yours, on a smartcard</source>
      <translation>az Öné, intelligens kártyán</translation>
    </message>
    <message>
      <source>yours, but its private half is not here</source>
      <translation>az Öné, de a titkos fele nincs itt</translation>
    </message>
    <message>
      <source>on this computer only</source>
      <translation>csak ezen a számítógépen</translation>
    </message>
    <message>
      <source>for everybody to see</source>
      <translation>mindenki láthatja</translation>
    </message>
    <message>
      <source>the clipboard</source>
      <translation>a vágólap</translation>
    </message>
    <message>
      <source>a backup</source>
      <translation>egy biztonsági mentés</translation>
    </message>
    <message>
      <source>made here</source>
      <translation>itt készült</translation>
    </message>
    <message>
      <source>The web</source>
      <translation>A web</translation>
    </message>
    <message>
      <source>The mail provider of the address</source>
      <translation>A cím levelezőszolgáltatója</translation>
    </message>
    <message>
      <source>key expired</source>
      <translation>a kulcs lejárt</translation>
    </message>
    <message>
      <source>key revoked</source>
      <translation>a kulcs visszavonva</translation>
    </message>
    <message>
      <source>key switched off</source>
      <translation>a kulcs kikapcsolva</translation>
    </message>
    <message>
      <source>key can't be sealed to</source>
      <translation>ehhez a kulcshoz nem lehet lezárni</translation>
    </message>
    <message>
      <source>no key</source>
      <translation>nincs kulcsa</translation>
    </message>
    <message>
      <source>current</source>
      <translation>érvényes</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>lejárt</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>visszavonva</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>kikapcsolva</translation>
    </message>
    <message>
      <source>not usable</source>
      <translation>nem használható</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Minden kulcs</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Az enyéim</translation>
    </message>
    <message>
      <source>Can be sealed to</source>
      <translation>Le lehet zárni hozzájuk</translation>
    </message>
    <message>
      <source>Expire within 30 days</source>
      <translation>30 napon belül lejárnak</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Lejárt</translation>
    </message>
    <message>
      <source>Revoked</source>
      <translation>Visszavonva</translation>
    </message>
    <message>
      <source>Not verified</source>
      <translation>Ellenőrizetlen</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Kikapcsolt</translation>
    </message>
    <message>
      <source>vouch</source>
      <translation>kezeskedés</translation>
    </message>
    <message>
      <source>sign</source>
      <translation>aláírás</translation>
    </message>
    <message>
      <source>seal</source>
      <translation>lezárás</translation>
    </message>
    <message>
      <source>log in</source>
      <translation>bejelentkezés</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>mappa</translation>
    </message>
    <message>
      <source>sealed</source>
      <translation>lezárt</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>aláírás</translation>
    </message>
    <message>
      <source>signed text</source>
      <translation>aláírt szöveg</translation>
    </message>
    <message>
      <source>keys</source>
      <translation>kulcsok</translation>
    </message>
    <message>
      <source>mail</source>
      <translation>levél</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>összekapcsolva</translation>
    </message>
    <message>
      <source>needs repair</source>
      <translation>javításra szorul</translation>
    </message>
    <message>
      <source>not linked</source>
      <translation>nincs összekapcsolva</translation>
    </message>
    <message>
      <source>can't be linked</source>
      <translation>nem kapcsolható össze</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>fájl</translation>
    </message>
    <message>
      <source>can't be found by this address yet</source>
      <translation>ezzel a címmel még nem található meg</translation>
    </message>
    <message>
      <source>a mail is on its way: open the link in it</source>
      <translation>levél van úton: nyissa meg a benne lévő hivatkozást</translation>
    </message>
    <message>
      <source>can be found by this address</source>
      <translation>ezzel a címmel megtalálható</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>visszavonva</translation>
    </message>
    <message>
      <source>Signed by %1, but a second program does not agree</source>
      <translation>Aláírta: %1, de egy második program nem ért egyet</translation>
    </message>
    <message>
      <source>GnuPG finds it good, and Sequoia does not. Ask the signer by another way before you rely on it.</source>
      <translation>A GnuPG jónak találja, a Sequoia nem. Kérdezze meg az aláírót más úton, mielőtt hagyatkozik rá.</translation>
    </message>
    <message>
      <source>Signed with the key of %1, not verified yet</source>
      <translation>%1 még nem ellenőrzött kulcsával aláírva</translation>
    </message>
    <message>
      <source>The signature fits. Compare the fingerprint with its owner to be sure whose key it is.</source>
      <translation>Az aláírás illik rá. Vesse össze az ujjlenyomatot a tulajdonossal, hogy biztos legyen, kié a kulcs.</translation>
    </message>
    <message>
      <source>Signed by %1, who is not the sender of this mail</source>
      <translation>Aláírta: %1, aki nem ennek a levélnek a feladója</translation>
    </message>
    <message>
      <source>It may have been written for somebody else and sent on. Ask the sender by another way.</source>
      <translation>Lehet, hogy másnak írták, és továbbküldték. Kérdezze meg a feladót más úton.</translation>
    </message>
    <message>
      <source>Signed by %1</source>
      <translation>Aláírta: %1</translation>
    </message>
    <message>
      <source>The signature does not fit</source>
      <translation>Az aláírás nem illik rá</translation>
    </message>
    <message>
      <source>It was changed, or it is forged. Do not rely on it; ask the sender.</source>
      <translation>Megváltoztatták vagy hamisították. Ne hagyatkozzon rá; kérdezze meg a feladót.</translation>
    </message>
    <message>
      <source>Signed with a key that you don't have</source>
      <translation>Olyan kulccsal aláírva, amely Önnek nincs meg</translation>
    </message>
    <message>
      <source>Get the key from its owner and import it, then open this again.</source>
      <translation>Kérje el a kulcsot a tulajdonosától, importálja, majd nyissa meg újra.</translation>
    </message>
    <message>
      <source>Signed by %1, but the key or signature has expired</source>
      <translation>Aláírta: %1, de a kulcs vagy az aláírás lejárt</translation>
    </message>
    <message>
      <source>The signature fits. Ask the signer for a current key.</source>
      <translation>Az aláírás illik rá. Kérjen az aláírótól érvényes kulcsot.</translation>
    </message>
    <message>
      <source>Signed with a revoked key of %1</source>
      <translation>Visszavont kulccsal aláírva: %1</translation>
    </message>
    <message>
      <source>Its owner said that this key must not be trusted any more.</source>
      <translation>A tulajdonosa jelezte, hogy ebben a kulcsban már nem szabad megbízni.</translation>
    </message>
    <message>
      <source>Signed in a way that can be forged today</source>
      <translation>Ma már hamisítható módon aláírva</translation>
    </message>
    <message>
      <source>The method or the key is too weak. Ask the sender to sign it again with SHA-256.</source>
      <translation>A módszer vagy a kulcs túl gyenge. Kérje meg a feladót, hogy írja alá újra SHA-256-tal.</translation>
    </message>
    <message>
      <source>The signature can't be checked here</source>
      <translation>Az aláírás itt nem ellenőrizhető</translation>
    </message>
    <message>
      <source>Found in less than a minute by whoever has the file.</source>
      <translation>Akinél a fájl van, egy percen belül megtalálja.</translation>
    </message>
    <message>
      <source>Found within a day by whoever has the file.</source>
      <translation>Akinél a fájl van, egy napon belül megtalálja.</translation>
    </message>
    <message>
      <source>Found within a year by whoever has the file.</source>
      <translation>Akinél a fájl van, egy éven belül megtalálja.</translation>
    </message>
    <message>
      <source>Takes years to find.</source>
      <translation>Évekbe telik megtalálni.</translation>
    </message>
    <message>
      <source>Takes more than a thousand years to find.</source>
      <translation>Több mint ezer évbe telik megtalálni.</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 mp</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 perc</translation>
    </message>
    <message>
      <source>the web: %s</source>
      <translation>web: %s</translation>
    </message>
    <message>
      <source>a directory: %s</source>
      <translation>címtár: %s</translation>
    </message>
    <message>
      <source>a mail at %s</source>
      <translation>levél itt: %s</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 ó %2 p</translation>
    </message>
    <message>
      <source>a file: %s</source>
      <translation>fájl: %s</translation>
    </message>
  </context>
</TS>
