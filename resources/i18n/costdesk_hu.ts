<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU">
<context>
    <name>About</name>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencek…</translation>
    </message>
    <message>
        <source>About CostDesk</source>
        <translation>A CostDesk névjegye</translation>
    </message>
    <message>
        <source>CostDesk is free software under the MIT licence. It uses Qt {version} and PySide6 under the GNU Lesser General Public License, version 3: you may replace their libraries by your own, and their source code is offered where you got CostDesk. Everything else in it is listed with its licence under “Licences”.</source>
        <translation>A CostDesk szabad szoftver az MIT-licenc alatt. A Qt {version} és a PySide6 a GNU Lesser General Public License 3-as változata alatt szerepel benne: könyvtáraikat a sajátjaira cserélheti, forráskódjuk pedig ott érhető el, ahonnan a CostDesket beszerezte. Minden más összetevő és licence a „Licencek” alatt található.</translation>
    </message>
    <message>
        <source>What a call, a contact and a sale cost, for owners of contact centres. Works without internet: your figures stay in your file on this computer.</source>
        <translation>Mibe kerül egy hívás, egy kapcsolat, egy eladás: ügyfélszolgálatok tulajdonosainak. Internet nélkül működik: az adatai a saját fájljában maradnak, ezen a számítógépen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About CostDesk</source>
        <translation>A CostDesk &amp;névjegye</translation>
    </message>
    <message>
        <source>&amp;Bank lines to sort…</source>
        <translation>Banki &amp;tételek besorolása…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kapcsolatok</translation>
    </message>
    <message>
        <source>&amp;Export summary…</source>
        <translation>Összesítés &amp;exportálása…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importálás…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Billentyűparancsok</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>Ú&amp;j munkaterület…</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>Kö&amp;vetkező időszak</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Megnyitás…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Á&amp;ttekintés</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Beállít&amp;ások…</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>&amp;Előző időszak</translation>
    </message>
    <message>
        <source>&amp;Quality…</source>
        <translation>Mi&amp;nőség…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kilépés</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ú&amp;jra</translation>
    </message>
    <message>
        <source>&amp;Releases page</source>
        <translation>&amp;Kiadások weboldala</translation>
    </message>
    <message>
        <source>&amp;Targets and budgets…</source>
        <translation>&amp;Célok és keretek…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>&amp;Mi lenne, ha</translation>
    </message>
    <message>
        <source>C&amp;alculator</source>
        <translation>&amp;Számoló</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Grafikonok</translation>
    </message>
    <message>
        <source>Co&amp;sts</source>
        <translation>Kö&amp;ltségek</translation>
    </message>
    <message>
        <source>Earlier i&amp;mports…</source>
        <translation>Ko&amp;rábbi importok…</translation>
    </message>
    <message>
        <source>Own p&amp;rofiles…</source>
        <translation>Saját &amp;profilok…</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Jelenté&amp;s…</translation>
    </message>
    <message>
        <source>What contacts are &amp;about…</source>
        <translation>Miről szólnak a &amp;kapcsolatok…</translation>
    </message>
    <message>
        <source>What is worth a &amp;look…</source>
        <translation>Mit érdemes &amp;megnézni…</translation>
    </message>
</context>
<context>
    <name>AddChannelDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hozzáadás</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Csatorna</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Irány</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Csatorna hozzáadása</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Choose a channel, or write a name of your own.</source>
        <translation>Válasszon csatornát, vagy írjon saját nevet.</translation>
    </message>
    <message>
        <source>Client or &amp;team</source>
        <translation>&amp;Megbízó vagy csapat</translation>
    </message>
    <message>
        <source>Client or team</source>
        <translation>Megbízó vagy csapat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Irány</translation>
    </message>
    <message>
        <source>only if you count apart for it</source>
        <translation>csak ha külön számol rá</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>CostDesk cannot write to {folder}, so it will not remember its language, its window and the files opened before. Your workspaces are not concerned.</source>
        <translation>A CostDesk nem tud írni a következő mappába: {folder}. Ezért nem jegyzi meg a nyelvet, az ablak beállításait és a korábban megnyitott fájlokat. A munkaterületeit ez nem érinti.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder of {name}, which copies it to other computers. Open it on one at a time, and wait until it has been copied before you open it on another.</source>
        <translation>Ez a munkaterület a(z) {name} mappájában van, amely más számítógépekre is átmásolja. Egyszerre csak egy gépen nyissa meg, és várja meg a másolás végét, mielőtt egy másikon megnyitja.</translation>
    </message>
    <message>
        <source>This workspace lies on a network drive ({name}). It is slower there, and must be open on one computer at a time. Keep a copy of it on this computer.</source>
        <translation>Ez a munkaterület hálózati meghajtón van ({name}). Ott lassabb, és egyszerre csak egy számítógépen lehet megnyitva. Tartson belőle másolatot ezen a gépen.</translation>
    </message>
</context>
<context>
    <name>AmountDetails</name>
    <message>
        <source>&amp;Quantity</source>
        <translation>M&amp;ennyiség</translation>
    </message>
    <message>
        <source>Added on &amp;top, %</source>
        <translation>&amp;Ráterhelés, %</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Pénznem</translation>
    </message>
    <message>
        <source>One {foreign} in {currency}</source>
        <translation>Egy {foreign} ára, {currency}</translation>
    </message>
    <message>
        <source>VAT &amp;inside, %</source>
        <translation>Ebből á&amp;fa, %</translation>
    </message>
    <message>
        <source>VAT in the amount that you get back. It is taken off; it is no cost.</source>
        <translation>Az összegben lévő, visszaigényelhető áfa. Levonjuk, mert nem költség.</translation>
    </message>
    <message>
        <source>What comes on top of the amount, such as holiday allowance or contributions.</source>
        <translation>Ami az összegre rájön, például szabadságpénz vagy járulékok.</translation>
    </message>
</context>
<context>
    <name>AnswerSentences</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n fő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at the phones</source>
        <translation>
            <numerusform>%n fő a telefonnál</numerusform>
        </translation>
    </message>
    <message>
        <source>Above {percent} there is hardly a pause between calls: people wear out.</source>
        <translation>{percent} fölött alig marad szünet két hívás között: az emberek kimerülnek.</translation>
    </message>
    <message>
        <source>average wait {time}</source>
        <translation>átlagos várakozás {time}</translation>
    </message>
    <message>
        <source>busy {percent} of the time</source>
        <translation>leterheltség {percent}</translation>
    </message>
    <message>
        <source>for {repeat_contacts} contacts that come again.</source>
        <translation>ennyi ismétlődő kapcsolatért: {repeat_contacts}.</translation>
    </message>
    <message>
        <source>is the saving a month, with the menu paid for every call. If only the calls that it settles are counted, it looks like {claimed_saving}.</source>
        <translation>a havi megtakarítás, ha a menüt minden hívásra megfizetjük. Ha csak az általa elintézett hívásokat számoljuk, ennyinek látszik: {claimed_saving}.</translation>
    </message>
    <message>
        <source>is the saving, because the fixed part stays; at the average cost it would look like {average_saving}. A contact then costs {cost_per_contact_after} instead of {cost_per_contact}, a resolution {cost_per_resolution_after} instead of {cost_per_resolution}.</source>
        <translation>a megtakarítás, mert a fix rész megmarad; átlagköltséggel számolva ennyinek látszana: {average_saving}. Egy kapcsolat ezután {cost_per_contact_after} (most {cost_per_contact}), egy megoldás {cost_per_resolution_after} (most {cost_per_resolution}).</translation>
    </message>
    <message>
        <source>of someone’s time for one chat; {chats_per_hour} chats an hour.</source>
        <translation>egy csevegés ennyit vesz el valakinek az idejéből; óránként {chats_per_hour} csevegés.</translation>
    </message>
    <message>
        <source>scheduled {people} with {percent} shrinkage</source>
        <translation>{people} fő beosztva {percent} kieső idővel</translation>
    </message>
    <message>
        <source>{percent} answered within {seconds} s</source>
        <translation>a hívások {percent} része {seconds} másodpercen belül fogadva</translation>
    </message>
    <message>
        <source>{percent} hang up</source>
        <translation>{percent} leteszi</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>&amp;Answered in time (%)</source>
        <translation>&amp;Időben fogadva (%)</translation>
    </message>
    <message>
        <source>&amp;Closes at</source>
        <translation>&amp;Zárás</translation>
    </message>
    <message>
        <source>&amp;Opens at</source>
        <translation>&amp;Nyitás</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Elf&amp;ogadás</translation>
    </message>
    <message>
        <source>&amp;Within (seconds)</source>
        <translation>&amp;Ennyi időn belül (másodperc)</translation>
    </message>
    <message>
        <source>A cost that cannot end, such as a lease, is not saved by needing less.</source>
        <translation>Ami nem mondható fel, például egy bérleti szerződés, attól nem lesz olcsóbb, hogy kevesebb kell belőle.</translation>
    </message>
    <message>
        <source>All assumptions</source>
        <translation>Minden feltevés</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Feltevések</translation>
    </message>
    <message>
        <source>Customers content &amp;today (%)</source>
        <translation>Ma elége&amp;dett ügyfelek (%)</translation>
    </message>
    <message>
        <source>It closes before it opens.</source>
        <translation>A zárás korábban van, mint a nyitás.</translation>
    </message>
    <message>
        <source>Nobody is hired or freed: show what becomes of the &amp;service</source>
        <translation>Senki sem jön és senki sem megy: mi lesz a szol&amp;gáltatással</translation>
    </message>
    <message>
        <source>Open &amp;days a week</source>
        <translation>Nyitott napok &amp;száma hetente</translation>
    </message>
    <message>
        <source>Solved at &amp;first contact today (%)</source>
        <translation>Ma első kapcsolatra &amp;megoldva (%)</translation>
    </message>
    <message>
        <source>The open hours are no whole number of intervals.</source>
        <translation>A nyitvatartás nem egész számú időközből áll.</translation>
    </message>
    <message>
        <source>What you measured. Empty: what you entered as quality of the period, else resolved ÷ handled contacts.</source>
        <translation>Amit mért. Üresen: amit az időszak minőségeként megadott, különben megoldott ÷ kezelt kapcsolatok.</translation>
    </message>
    <message>
        <source>Which costs follow</source>
        <translation>Mely költségek követik a munkát</translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>&amp;Amount, {currency}</source>
        <translation>Össze&amp;g, {currency}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Né&amp;v</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>&amp;Kategória</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>K&amp;ezdete</translation>
    </message>
    <message>
        <source>H&amp;ow often</source>
        <translation>Mil&amp;yen gyakran</translation>
    </message>
</context>
<context>
    <name>BenchmarkCard</name>
    <message>
        <source>Larger centres, other years, other things in it: look at what is in a figure before you compare. A small centre cannot reach a large one&apos;s figures by staffing alone.</source>
        <translation>Nagyobb központok, más évek, más tartalom: összehasonlítás előtt nézze meg, mi van az adatban. Egy kis központ már a létszám miatt sem érheti el a nagyok számait.</translation>
    </message>
    <message>
        <source>There are no published figures in {currency} for this. Amounts are never converted from another currency.</source>
        <translation>Erre nincs közzétett adat ebben a pénznemben: {currency}. Más pénznemből soha nem számolunk át.</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Amit mások közzétettek</translation>
    </message>
    <message>
        <source>Yours, the blue line, lies above all of these.</source>
        <translation>Az Öné, a kék vonal, mindegyik fölött van.</translation>
    </message>
    <message>
        <source>Yours, the blue line, lies among these.</source>
        <translation>Az Öné, a kék vonal, ezek között van.</translation>
    </message>
    <message>
        <source>Yours, the blue line, lies below all of these.</source>
        <translation>Az Öné, a kék vonal, mindegyik alatt van.</translation>
    </message>
</context>
<context>
    <name>Benchmarks</name>
    <message>
        <source>no year</source>
        <translation>év nélkül</translation>
    </message>
    <message>
        <source>trust grade {grade}</source>
        <translation>megbízhatóság: {grade}</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>nem ellenőrzött</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Jelentés &amp;másolása</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Folytatás</translation>
    </message>
    <message>
        <source>Also written to {path}</source>
        <translation>Ide is elmentve: {path}</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>CostDesk cannot start. This is a mistake in the program, not yours, and your workspaces are as they were. Please send this report to its makers.</source>
        <translation>A CostDesk nem tud elindulni. Ez a program hibája, nem az Öné, és a munkaterületei változatlanok. Kérjük, küldje el ezt a jelentést a készítőknek.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <source>Something went wrong in CostDesk</source>
        <translation>Hiba történt a CostDeskben</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. What you were just doing was not carried out; everything else is saved, and you can go on.</source>
        <translation>Ez a program hibája, nem az Öné. Amit éppen csinált, az nem történt meg; minden más el van mentve, és folytathatja a munkát.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message numerus="yes">
        <source>%n costs</source>
        <translation>
            <numerusform>%n költségtétel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Irány</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>&amp;Kategória</translation>
    </message>
    <message>
        <source>Ch&amp;annel</source>
        <translation>&amp;Csatorna</translation>
    </message>
    <message>
        <source>Change the&amp;m</source>
        <translation>Módosí&amp;tás</translation>
    </message>
    <message>
        <source>Client or &amp;line</source>
        <translation>Megbízó &amp;vagy csapat</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Törl&amp;és</translation>
    </message>
    <message>
        <source>Happens only &amp;once</source>
        <translation>Csak egysze&amp;r fordul elő</translation>
    </message>
    <message>
        <source>How they are sha&amp;red out</source>
        <translation>A feloszt&amp;ás módja</translation>
    </message>
    <message>
        <source>What you choose here is changed in all of them, as one step.</source>
        <translation>Amit itt választ, az mindegyikben módosul, egyetlen lépésben.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>mind</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>marad, ahogy van</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
</context>
<context>
    <name>CalculatorPage</name>
    <message>
        <source>Calculations</source>
        <translation>Számítások</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Benefits</source>
        <translation>Béren kívüli juttatások</translation>
    </message>
    <message>
        <source>Computers and equipment</source>
        <translation>Számítógépek és eszközök</translation>
    </message>
    <message>
        <source>Electricity and heating</source>
        <translation>Rezsi (villany, fűtés)</translation>
    </message>
    <message>
        <source>Employer’s charges and taxes</source>
        <translation>Járulékok és adók</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencek</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Egyéb költségek</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Bérleti díj</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Szoftver</translation>
    </message>
    <message>
        <source>Telephone and internet</source>
        <translation>Telefon és internet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Képzés</translation>
    </message>
    <message>
        <source>Wages and salaries</source>
        <translation>Bérek</translation>
    </message>
</context>
<context>
    <name>CauseChoice</name>
    <message>
        <source>A number of my own</source>
        <translation>Saját szám</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>Az ok</translation>
    </message>
    <message>
        <source>{reason} – {contacts}</source>
        <translation>{reason} – {contacts}</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{direction} {channel}</source>
        <translation>{direction} {channel}</translation>
    </message>
    <message>
        <source>{line}: {cell}</source>
        <translation>{line}: {cell}</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Channels</source>
        <translation>Csatornák</translation>
    </message>
    <message>
        <source>Channels, amounts in {currency}</source>
        <translation>Csatornák, összegek: {currency}</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>Who handles {channel}</source>
        <translation>Ki kezeli: {channel}</translation>
    </message>
    <message>
        <source>team of its own {number}</source>
        <translation>saját csapat: {number}.</translation>
    </message>
    <message>
        <source>waits in a queue</source>
        <translation>sorban vár</translation>
    </message>
    <message>
        <source>with all others</source>
        <translation>a többivel együtt</translation>
    </message>
    <message>
        <source>{channel} waits in a queue</source>
        <translation>{channel}: sorban vár</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Chat</source>
        <translation>Csevegés</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Üzenetküldés</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Egyéb</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Önkiszolgálás</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Közösségi média</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Kép &amp;másolása</translation>
    </message>
    <message>
        <source>C&amp;opy data</source>
        <translation>&amp;Adatok másolása</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Mentés &amp;PNG-ként…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Mentés &amp;SVG-ként…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Mentés P&amp;DF-ként…</translation>
    </message>
    <message>
        <source>Save data as &amp;XLSX…</source>
        <translation>Adatok mentése &amp;XLSX-ként…</translation>
    </message>
    <message>
        <source>Save data as CS&amp;V…</source>
        <translation>Adatok mentése CS&amp;V-ként…</translation>
    </message>
    <message>
        <source>Set a tar&amp;get…</source>
        <translation>Cél &amp;megadása…</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Megjelenítés &amp;táblázatként…</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Channels</source>
        <translation>Csatornák</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafikon</translation>
    </message>
    <message>
        <source>Contacts against cost</source>
        <translation>Kapcsolatok és költség</translation>
    </message>
    <message>
        <source>Copy, save, show as a table</source>
        <translation>Másolás, mentés, megjelenítés táblázatként</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Előrejelzés</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Minőség</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>A grafikon készül…</translation>
    </message>
    <message>
        <source>The forecast goes on from {period}: look at that month to see it.</source>
        <translation>Az előrejelzés innen folytatódik: {period}. Válassza ezt a hónapot, hogy lássa.</translation>
    </message>
    <message>
        <source>The next twelve months, from known costs and last year&apos;s contacts</source>
        <translation>A következő tizenkét hónap az ismert költségek és a tavalyi kapcsolatszámok alapján</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Alakulás</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Összetétel</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Miért változott</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Column of the file</source>
        <translation>A fájl oszlopa</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>A fájl oszlopai</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Példák</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mit jelent</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Mit jelent: „{column}”</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– kihagyás –</translation>
    </message>
</context>
<context>
    <name>ComparedDaysDialog</name>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Első nap:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Utolsó nap:</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Össze&amp;vetés</translation>
    </message>
    <message>
        <source>Compare with days of your choice</source>
        <translation>Összevetés választott napokkal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Első nap</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>Periods of different length are compared by the day.</source>
        <translation>A különböző hosszúságú időszakokat napra vetítve hasonlítjuk össze.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportálás…</translation>
    </message>
    <message>
        <source>Agents needed through an average day; the line above is today</source>
        <translation>Szükséges munkatársak egy átlagos napon; a fölötte lévő vonal a mai</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>Forgatókönyvek összehasonlítása</translation>
    </message>
    <message>
        <source>Likely case of each, all from the same figures.</source>
        <translation>Mindegyik valószínű esete, ugyanazokból az adatokból.</translation>
    </message>
    <message>
        <source>Likely case of each. They start from different figures.</source>
        <translation>Mindegyik valószínű esete. Különböző adatokból indulnak.</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Forgatókönyvek egymás mellett</translation>
    </message>
    <message>
        <source>Up to four have room side by side.</source>
        <translation>Legfeljebb négy fér el egymás mellett.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>&amp;gave up</source>
        <translation>fela&amp;dta</translation>
    </message>
    <message>
        <source>&amp;offered</source>
        <translation>&amp;beérkezett</translation>
    </message>
    <message>
        <source>&amp;sales</source>
        <translation>&amp;eladások</translation>
    </message>
    <message>
        <source>&amp;wait</source>
        <translation>&amp;várakozás</translation>
    </message>
    <message>
        <source>All that came in, or were tried.</source>
        <translation>Minden, ami bejött, vagy amit megkíséreltek.</translation>
    </message>
    <message>
        <source>Answered or worked. The costs are divided by these.</source>
        <translation>Fogadott vagy feldolgozott. Ezekkel osztjuk a költséget.</translation>
    </message>
    <message>
        <source>Calls in</source>
        <translation>Bejövő hívások</translation>
    </message>
    <message>
        <source>Calls out</source>
        <translation>Kimenő hívások</translation>
    </message>
    <message>
        <source>Choose “day” above to change it.</source>
        <translation>A módosításhoz válassza fent: „naponta”.</translation>
    </message>
    <message>
        <source>Choose “month” above to change it.</source>
        <translation>A módosításhoz válassza fent: „havonta”.</translation>
    </message>
    <message>
        <source>Choose “week” above to change it.</source>
        <translation>A módosításhoz válassza fent: „hetente”.</translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>A Delete billentyű törli.</translation>
    </message>
    <message>
        <source>First write how many were handled; the other counts stand beside that.</source>
        <translation>Előbb írja be, hány kapcsolatot kezeltek; a többi szám ehhez tartozik.</translation>
    </message>
    <message>
        <source>Gone before anybody answered.</source>
        <translation>Elment, mielőtt bárki válaszolt volna.</translation>
    </message>
    <message>
        <source>Interested people found.</source>
        <translation>Talált érdeklődők.</translation>
    </message>
    <message>
        <source>Other counts stand beside this one and need it. Show them above, and clear them too.</source>
        <translation>Más számok állnak mellette, és szükségük van rá. Jelenítse meg őket fent, és törölje azokat is.</translation>
    </message>
    <message>
        <source>Sales made.</source>
        <translation>Megkötött eladások.</translation>
    </message>
    <message>
        <source>Solved, so that nobody had to ask again.</source>
        <translation>Megoldva, senkinek sem kellett újra kérdeznie.</translation>
    </message>
    <message>
        <source>Sum {sum}, average {average}</source>
        <translation>Összeg {sum}, átlag {average}</translation>
    </message>
    <message>
        <source>Talking and wrapping up, all contacts together. Write hours, minutes and seconds, like 485:30:00.</source>
        <translation>Beszélgetés és utómunka, az összes kapcsolatra együtt. Írjon órát, percet és másodpercet, például 485:30:00.</translation>
    </message>
    <message>
        <source>Talking and wrapping up, per contact on average. Write minutes and seconds, like 4:35.</source>
        <translation>Beszélgetés és utómunka, kapcsolatonként átlagosan. Írjon percet és másodpercet, például 4:35.</translation>
    </message>
    <message>
        <source>These days are in the number for {days} already.</source>
        <translation>Ezek a napok már benne vannak ebben: {days}.</translation>
    </message>
    <message>
        <source>This was counted for {days} as a whole, so it is not changed here.</source>
        <translation>Ezt egyben számolták ({days}), ezért itt nem módosítható.</translation>
    </message>
    <message>
        <source>Waiting until the answer, all contacts together. Write hours, minutes and seconds, like 25:30:00.</source>
        <translation>Várakozás a válaszig, az összes kapcsolatra együtt. Írjon órát, percet és másodpercet, például 25:30:00.</translation>
    </message>
    <message>
        <source>Waiting until the answer, per contact on average. Write minutes and seconds, like 0:25.</source>
        <translation>Várakozás a válaszig, kapcsolatonként átlagosan. Írjon percet és másodpercet, például 0:25.</translation>
    </message>
    <message>
        <source>avg handle time</source>
        <translation>átl. kezelési idő</translation>
    </message>
    <message>
        <source>avg wait</source>
        <translation>átl. várakozás</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>feladta</translation>
    </message>
    <message>
        <source>handle &amp;time</source>
        <translation>&amp;kezelési idő</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>kezelt</translation>
    </message>
    <message>
        <source>lea&amp;ds</source>
        <translation>érdek&amp;lődők</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>érdeklődők</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>beérkezett</translation>
    </message>
    <message>
        <source>reso&amp;lved</source>
        <translation>meg&amp;oldott</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>megoldott</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>eladások</translation>
    </message>
    <message>
        <source>total handle time</source>
        <translation>teljes kezelési idő</translation>
    </message>
    <message>
        <source>total wait</source>
        <translation>teljes várakozás</translation>
    </message>
    <message>
        <source>{channel} out</source>
        <translation>{channel}, kimenő</translation>
    </message>
    <message>
        <source>{total} all together, {average} per contact</source>
        <translation>együtt {total}, kapcsolatonként {average}</translation>
    </message>
    <message>
        <source>“{text}” can be {first} or {second}. Write it without dot or comma.</source>
        <translation>A(z) „{text}” lehet {first} vagy {second}. Írja pont és vessző nélkül.</translation>
    </message>
    <message>
        <source>“{text}” is not a count. Write a whole number, like {example}.</source>
        <translation>A(z) „{text}” nem darabszám. Írjon egész számot, például: {example}.</translation>
    </message>
</context>
<context>
    <name>CostForm</name>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Továbbiak…</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Más pénznem</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kire vonatkozik</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Mennyi időre</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Mennyi</translation>
    </message>
    <message>
        <source>Is this paid in another currency? Its exchange rate is asked then.</source>
        <translation>Más pénznemben fizetik? Akkor az árfolyamot is meg kell adni.</translation>
    </message>
    <message>
        <source>It is in {currency}</source>
        <translation>{currency} pénznemben van</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jegyzetek</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Még hiányzik: {fields}</translation>
    </message>
    <message>
        <source>What it costs a month and per contact stands here.</source>
        <translation>Itt látja, mibe kerül havonta és kapcsolatonként.</translation>
    </message>
</context>
<context>
    <name>CostRows</name>
    <message>
        <source>How {category} follows</source>
        <translation>Hogyan követi a munkát: {category}</translation>
    </message>
    <message>
        <source>The day on which {category} ends</source>
        <translation>{category}: a lejárat napja</translation>
    </message>
    <message>
        <source>What can be avoided of {category}, in %</source>
        <translation>{category}: az elkerülhető rész (%)</translation>
    </message>
    <message>
        <source>avoidable (%)</source>
        <translation>elkerülhető (%)</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>megszűnhet</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>lejár</translation>
    </message>
    <message>
        <source>{category} can end</source>
        <translation>{category}: megszűnhet</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>All costs</source>
        <translation>Minden költség</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Összeg, {currency}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Gyakoriság</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Nothing of it falls in {period}.</source>
        <translation>Ebből semmi nem esik ide: {period}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Részarány</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Vége</translation>
    </message>
    <message>
        <source>less than {amount} per contact in {period}</source>
        <translation>kapcsolatonként kevesebb mint {amount} ({period})</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>közös</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>havonta {amount}</translation>
    </message>
    <message>
        <source>{amount} a month ({each} {often})</source>
        <translation>havonta {amount} ({each} {often})</translation>
    </message>
    <message>
        <source>{amount} in {period}; no contacts are counted there yet.</source>
        <translation>{period}: {amount}; ott még nincs megszámolt kapcsolat.</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>egyszer {amount}</translation>
    </message>
    <message>
        <source>{amount} per contact in {period}</source>
        <translation>{period}: kapcsolatonként {amount}</translation>
    </message>
    <message>
        <source>{period} {amount}</source>
        <translation>{period} {amount}</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message numerus="yes">
        <source>%n costs copied into {period}: {names}</source>
        <translation>
            <numerusform>%n költség átmásolva ({period}): {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>Új költség</translation>
    </message>
    <message>
        <source>What you typed for “{name}” is not right yet. It is kept there.</source>
        <translation>A(z) „{name}” tételnél beírtak még nem jók. Ott megmaradnak.</translation>
    </message>
    <message>
        <source>counted from {first} to {last}</source>
        <translation>számolt időszak: {first} – {last}</translation>
    </message>
    <message>
        <source>“{name}” is not complete yet. It is kept: “New cost” brings it back.</source>
        <translation>„{name}” még nem teljes. Megmarad: az „Új költség” visszahozza.</translation>
    </message>
    <message>
        <source>“{name}” was not complete when you left. It is here again.</source>
        <translation>„{name}” még nem volt kész, amikor kilépett. Most újra itt van.</translation>
    </message>
</context>
<context>
    <name>CountDelegate</name>
    <message>
        <source>This could not be written.</source>
        <translation>Ezt nem lehetett elmenteni.</translation>
    </message>
</context>
<context>
    <name>DayShape</name>
    <message>
        <source>Busiest from {time} on.</source>
        <translation>A legforgalmasabb {time} órától.</translation>
    </message>
    <message>
        <source>Contacts of a day</source>
        <translation>Egy nap kapcsolatai</translation>
    </message>
    <message>
        <source>Contacts of each interval</source>
        <translation>Kapcsolatok időközönként</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Fájlból…</translation>
    </message>
    <message>
        <source>How contacts are spread over the day</source>
        <translation>Hogyan oszlanak meg a kapcsolatok a napon belül</translation>
    </message>
    <message>
        <source>Texts and CSV files (*.csv *.txt *.tsv)</source>
        <translation>Szövegek és CSV-fájlok (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The contacts of an average day: a number for each interval, or a time and a number a line, as they are copied from a spreadsheet.</source>
        <translation>Egy átlagos nap kapcsolatai: minden időközhöz egy szám, vagy soronként egy időpont és egy szám, ahogy táblázatból másolja.</translation>
    </message>
    <message>
        <source>a morning peak, as usual</source>
        <translation>délelőtti csúcs, ahogy szokásos</translation>
    </message>
    <message>
        <source>as I write it</source>
        <translation>ahogy megadom</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Agents</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>Agents busy at &amp;most (%)</source>
        <translation>A munkatársak legfeljebb ennyire &amp;foglaltak (%)</translation>
    </message>
    <message>
        <source>Agents busy, at most (%)</source>
        <translation>Munkatársak foglaltsága, legfeljebb (%)</translation>
    </message>
    <message>
        <source>Agents come and go in steps of</source>
        <translation>Létszám lépésköze</translation>
    </message>
    <message>
        <source>An agent costs a month ({currency})</source>
        <translation>Egy munkatárs havi költsége ({currency})</translation>
    </message>
    <message>
        <source>Answered in time, at least (%)</source>
        <translation>Időben fogadva, legalább (%)</translation>
    </message>
    <message>
        <source>Callers hang up aft&amp;er (seconds)</source>
        <translation>A hívók ennyi után &amp;leteszik (másodperc)</translation>
    </message>
    <message>
        <source>Callers who hang up, at most (%)</source>
        <translation>Hívók, akik leteszik, legfeljebb (%)</translation>
    </message>
    <message>
        <source>Customers content, at least (%)</source>
        <translation>Elégedett ügyfelek, legalább (%)</translation>
    </message>
    <message>
        <source>Empty: as promised, 85 % busy, no worse than today, none undone.</source>
        <translation>Üresen: ahogy ígérte, 85 % foglaltság, a mainál nem rosszabb, semmi nem marad el.</translation>
    </message>
    <message>
        <source>Empty: counted, without holidays.</source>
        <translation>Üresen: megszámolva, ünnepnapok nélkül.</translation>
    </message>
    <message>
        <source>Empty: from paid hours, else 30 %.</source>
        <translation>Üresen: a fizetett órákból, különben 30%.</translation>
    </message>
    <message>
        <source>Empty: the costs that go with whole agents ÷ agents paid.</source>
        <translation>Üresen: az egész munkatársakkal járó költségek ÷ fizetett munkatársak.</translation>
    </message>
    <message>
        <source>Groups that share no calls</source>
        <translation>Csoportok, amelyek nem osztoznak a hívásokon</translation>
    </message>
    <message>
        <source>Hours left undone a day, at most</source>
        <translation>Naponta elmaradó munka órában, legfeljebb</translation>
    </message>
    <message>
        <source>Limits that turn red</source>
        <translation>Határok, amelyek pirosra váltanak</translation>
    </message>
    <message>
        <source>Minutes of an interval</source>
        <translation>Egy időköz percben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>On average. Empty: nobody hangs up.</source>
        <translation>Átlagosan. Üresen: senki sem teszi le.</translation>
    </message>
    <message>
        <source>Open days in the base</source>
        <translation>Nyitvatartási napok a kiindulásban</translation>
    </message>
    <message>
        <source>Other work fills quiet moments</source>
        <translation>Más munka tölti ki a csendes perceket</translation>
    </message>
    <message>
        <source>Over the day</source>
        <translation>Egy napon belül</translation>
    </message>
    <message>
        <source>Over the week</source>
        <translation>Egy héten belül</translation>
    </message>
    <message>
        <source>Paid hours of an agent a month</source>
        <translation>Egy munkatárs fizetett órái havonta</translation>
    </message>
    <message>
        <source>Paid time that is &amp;lost (%)</source>
        <translation>&amp;Kieső fizetett idő (%)</translation>
    </message>
    <message>
        <source>Solved at first contact, at least (%)</source>
        <translation>Első kapcsolatra megoldva, legalább (%)</translation>
    </message>
    <message>
        <source>The day and the week</source>
        <translation>A nap és a hét</translation>
    </message>
    <message>
        <source>Who handles what</source>
        <translation>Ki mit kezel</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>CostDesk sample</source>
        <translation>CostDesk minta</translation>
    </message>
    <message>
        <source>CostDesk workspaces (*.costdesk)</source>
        <translation>CostDesk-munkaterületek (*.costdesk)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Munkaterület megnyitása</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>Inbound</source>
        <translation>Bejövő</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Kimenő</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>as usual</source>
        <translation>szokásos módon</translation>
    </message>
    <message>
        <source>by fixed percentages</source>
        <translation>rögzített százalékok szerint</translation>
    </message>
    <message>
        <source>by number of contacts</source>
        <translation>a kapcsolatok száma szerint</translation>
    </message>
    <message>
        <source>by time spent</source>
        <translation>a ráfordított idő szerint</translation>
    </message>
    <message>
        <source>not shared out</source>
        <translation>nincs felosztva</translation>
    </message>
    <message>
        <source>only this channel</source>
        <translation>csak ez a csatorna</translation>
    </message>
</context>
<context>
    <name>DurationDetails</name>
    <message>
        <source>For something you use for years: its price is spread over so many months.</source>
        <translation>Évekig használt dolgokhoz: az árát ennyi hónapra osztjuk el.</translation>
    </message>
    <message>
        <source>S&amp;pread over months</source>
        <translation>&amp;Hónapok száma az elosztáshoz</translation>
    </message>
    <message>
        <source>Unti&amp;l, the last day</source>
        <translation>&amp;Utolsó napja</translation>
    </message>
    <message>
        <source>Worth at the end, {currency}</source>
        <translation>Maradványérték, {currency}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>&amp;Delete</source>
        <translation>Törl&amp;és</translation>
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
        <source>Change a cost</source>
        <translation>Költség módosítása</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Más&amp;olás</translation>
    </message>
    <message>
        <source>Copy &amp;into {period}</source>
        <translation>&amp;Másolás ide: {period}</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Mostantól</translation>
    </message>
    <message>
        <source>Ne&amp;w amount from…</source>
        <translation>Új &amp;összeg ettől…</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>Új költség</translation>
    </message>
    <message>
        <source>Only from {day} on</source>
        <translation>Csak ettől: {day}</translation>
    </message>
    <message>
        <source>Saving changes this cost from {first} on.</source>
        <translation>A mentés ettől kezdve módosítja ezt a költséget: {first}.</translation>
    </message>
</context>
<context>
    <name>EffectRow</name>
    <message>
        <source>cautious {low}, hopeful {high}</source>
        <translation>óvatosan {low}, derűlátóan {high}</translation>
    </message>
</context>
<context>
    <name>EmptyOverview</name>
    <message>
        <source>Enter the first &amp;cost</source>
        <translation>Első &amp;költség megadása</translation>
    </message>
    <message>
        <source>Enter the first counts of contac&amp;ts</source>
        <translation>Első kapcsolatszámok meg&amp;adása</translation>
    </message>
    <message>
        <source>Enter what the centre costs, and how many contacts it handles. One amount and one number are enough: the cost per contact stands here at once, and from the second month on also why it changed.</source>
        <translation>Adja meg, mibe kerül a központ, és hány kapcsolatot kezel. Egy összeg és egy szám elég: a kapcsolatonkénti költség azonnal itt lesz, a második hónaptól pedig az is, miért változott.</translation>
    </message>
    <message>
        <source>From your bank</source>
        <translation>A banki kivonatból</translation>
    </message>
    <message>
        <source>Here you will see what one contact costs you</source>
        <translation>Itt fogja látni, mibe kerül Önnek egy kapcsolat</translation>
    </message>
</context>
<context>
    <name>ExportSummary</name>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n sor.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Ettől:</translation>
    </message>
    <message>
        <source>&amp;Rows for:</source>
        <translation>&amp;Soronként:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Mentés…</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>Edd&amp;ig:</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-fájlok (*.csv)</translation>
    </message>
    <message>
        <source>CSV for E&amp;xcel, with the decimal mark of</source>
        <translation>CSV az E&amp;xcelhez, a következő nyelv tizedesjelével:</translation>
    </message>
    <message>
        <source>Columns are parted by commas, decimals by a point.</source>
        <translation>Az oszlopokat vessző választja el, a tizedeseket pont.</translation>
    </message>
    <message>
        <source>Columns are parted by semicolons, decimals by a comma.</source>
        <translation>Az oszlopokat pontosvessző választja el, a tizedeseket vessző.</translation>
    </message>
    <message>
        <source>Excel wor&amp;kbook (.xlsx)</source>
        <translation>Excel-munka&amp;füzet (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-munkafüzetek (*.xlsx)</translation>
    </message>
    <message>
        <source>Export summary</source>
        <translation>Összesítés exportálása</translation>
    </message>
    <message>
        <source>For other &amp;programs (plain CSV)</source>
        <translation>Más &amp;programokhoz (egyszerű CSV)</translation>
    </message>
    <message>
        <source>In files beside it: {names}.</source>
        <translation>Mellette külön fájlokban: {names}.</translation>
    </message>
    <message>
        <source>In sheets of their own: {names}.</source>
        <translation>Külön munkalapokon: {names}.</translation>
    </message>
    <message>
        <source>It was cancelled; choose again what to write.</source>
        <translation>Megszakítva; válassza ki újra, mi kerüljön a fájlba.</translation>
    </message>
    <message>
        <source>Language of Excel</source>
        <translation>Az Excel nyelve</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Hónapok</translation>
    </message>
    <message>
        <source>Numbers are numbers and days are days; the headings stay in view.</source>
        <translation>A számok számok, a napok napok; a fejléc mindig látszik.</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Negyedévek</translation>
    </message>
    <message>
        <source>The first lines, exactly as they are &amp;written:</source>
        <translation>Az első sorok, p&amp;ontosan úgy, ahogy a fájlba kerülnek:</translation>
    </message>
    <message>
        <source>The first ro&amp;ws:</source>
        <translation>&amp;Az első sorok:</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Hetek</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Évek</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>minőség</translation>
    </message>
    <message>
        <source>revenue and margin</source>
        <translation>bevétel és fedezet</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>összesítés</translation>
    </message>
    <message>
        <source>targets and budgets</source>
        <translation>célok és keretek</translation>
    </message>
    <message>
        <source>what contacts were about</source>
        <translation>miről szóltak a kapcsolatok</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Account of the other</source>
        <translation>Ellenszámla</translation>
    </message>
    <message>
        <source>Added on top, %</source>
        <translation>Ráadódó teher, %</translation>
    </message>
    <message>
        <source>All that arrived</source>
        <translation>Minden beérkezett</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Kifizetett összeg</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Beérkezett összeg</translation>
    </message>
    <message>
        <source>Answered or handled</source>
        <translation>Fogadott vagy kezelt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Egyenleg</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Client, campaign or team</source>
        <translation>Ügyfél, kampány vagy csapat</translation>
    </message>
    <message>
        <source>Contacts about it</source>
        <translation>Erről szóló kapcsolatok</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pénznem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Days that do not fall due</source>
        <translation>Kieső napok</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Árfolyam</translation>
    </message>
    <message>
        <source>Fee beside the amount</source>
        <translation>Díj az összeg mellett</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Első nap</translation>
    </message>
    <message>
        <source>Gave up before an answer</source>
        <translation>Válasz előtt feladta</translation>
    </message>
    <message>
        <source>Handle time of all, in seconds</source>
        <translation>Teljes kezelési idő, másodpercben</translation>
    </message>
    <message>
        <source>Happens only once</source>
        <translation>Csak egyszer fordul elő</translation>
    </message>
    <message>
        <source>How it is shared out</source>
        <translation>A felosztás módja</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Hogyan mérték</translation>
    </message>
    <message>
        <source>How long it waited</source>
        <translation>A várakozás hossza</translation>
    </message>
    <message>
        <source>How long they talked</source>
        <translation>A beszélgetés hossza</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Gyakoriság</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>A hívás kimenetele</translation>
    </message>
    <message>
        <source>Inbound or outbound</source>
        <translation>Bejövő vagy kimenő</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Érdeklődők</translation>
    </message>
    <message>
        <source>Name of the cost</source>
        <translation>A költség neve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Fizetett órák</translation>
    </message>
    <message>
        <source>Paid or received, in a word</source>
        <translation>Kifizetés vagy beérkezés, szóval</translation>
    </message>
    <message>
        <source>Paid time that nobody is available, %</source>
        <translation>Fizetett, de nem elérhető idő, %</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Quality figure</source>
        <translation>Minőségi mutató</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Azonosító</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Eladások</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Megoldott</translation>
    </message>
    <message>
        <source>Spread over so many months</source>
        <translation>Ennyi hónapra elosztva</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Szállító</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Közlemény</translation>
    </message>
    <message>
        <source>VAT inside, %</source>
        <translation>Benne lévő áfa, %</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Waiting time of all, in seconds</source>
        <translation>Teljes várakozási idő, másodpercben</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Miről szólt</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Ki hívott</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Kit hívtak</translation>
    </message>
    <message>
        <source>Worth at the end</source>
        <translation>Érték a végén</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Saját számla</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Cél megadása…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cost per call, inbound</source>
        <translation>Bejövő hívásonkénti költség</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Kapcsolatonkénti költség</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Érdeklődőnkénti költség</translation>
    </message>
    <message>
        <source>Cost per resolution</source>
        <translation>Megoldásonkénti költség</translation>
    </message>
    <message>
        <source>Cost per sale</source>
        <translation>Eladásonkénti költség</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Teljes költség</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Tallóz&amp;ás…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Táblázat beillesztése</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Beillesztett táblázat</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.xlsb *.ods *.tsv *.txt);;All files (*)</source>
        <translation>Táblázatok (*.csv *.xlsx *.xls *.xlsb *.ods *.tsv *.txt);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Takes what was copied in Excel or another program (Ctrl+V).</source>
        <translation>Az Excelben vagy más programban másolt táblázatot veszi (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>ForeignAnswers</name>
    <message>
        <source>0201234567, 101, 102, 6*</source>
        <translation>0612345678, 101, 102, 6*</translation>
    </message>
    <message>
        <source>Amounts above 0 were paid</source>
        <translation>A 0 feletti összegek a kifizetések</translation>
    </message>
    <message>
        <source>Amounts below 0 were paid</source>
        <translation>A 0 alatti összegek a kifizetések</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Válasszon…</translation>
    </message>
    <message>
        <source>Colleagues called each other</source>
        <translation>Kollégák hívták egymást</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>{number}. oszlop</translation>
    </message>
    <message>
        <source>Costs stand under credit</source>
        <translation>A költségek a követel oldalon állnak</translation>
    </message>
    <message>
        <source>Costs stand under debit</source>
        <translation>A költségek a tartozik oldalon állnak</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Irány</translation>
    </message>
    <message>
        <source>For&amp;get these answers</source>
        <translation>Válaszok elfele&amp;jtése</translation>
    </message>
    <message>
        <source>Fractions of a day, as Excel has them</source>
        <translation>A nap törtrésze, ahogy az Excel tárolja</translation>
    </message>
    <message>
        <source>Hours, or hours and minutes</source>
        <translation>Óra, vagy óra és perc</translation>
    </message>
    <message>
        <source>How fees were paid, as last time:</source>
        <translation>Hogyan fizették ki a díjakat, mint legutóbb:</translation>
    </message>
    <message>
        <source>It was read right</source>
        <translation>A beolvasás helyes</translation>
    </message>
    <message>
        <source>It went to voicemail</source>
        <translation>Hangpostára ment</translation>
    </message>
    <message>
        <source>Leave such rows out</source>
        <translation>Az ilyen sorok kihagyása</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Ezredmásodperc</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Perc</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Senki sem vette fel</translation>
    </message>
    <message>
        <source>On top of the amounts</source>
        <translation>Az összegeken felül</translation>
    </message>
    <message>
        <source>One contact in the mean</source>
        <translation>Egy kapcsolat átlaga</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Másodperc</translation>
    </message>
    <message>
        <source>Somebody answered</source>
        <translation>Valaki felvette</translation>
    </message>
    <message>
        <source>The balance falls, as that of an account</source>
        <translation>Az egyenleg csökken, mint egy számláé</translation>
    </message>
    <message>
        <source>The balance rises, as what is owed on a card</source>
        <translation>Az egyenleg nő, mint a kártyán fennálló tartozás</translation>
    </message>
    <message>
        <source>The column of “{field}”, as last time:</source>
        <translation>„{field}” oszlopa, mint legutóbb:</translation>
    </message>
    <message>
        <source>The column that says what contacts were about:</source>
        <translation>Az oszlop, amelyben az áll, miről szóltak a kapcsolatok:</translation>
    </message>
    <message>
        <source>The customer called</source>
        <translation>Az ügyfél hívott</translation>
    </message>
    <message>
        <source>The decimal mark, as last time:</source>
        <translation>A tizedesjel, mint legutóbb:</translation>
    </message>
    <message>
        <source>The order of day, month and year, as last time:</source>
        <translation>A nap, hónap és év sorrendje, mint legutóbb:</translation>
    </message>
    <message>
        <source>They are part of the amounts</source>
        <translation>Benne vannak az összegekben</translation>
    </message>
    <message>
        <source>They stand on lines of their own, or were not paid</source>
        <translation>Külön sorokon állnak, vagy nem fizették ki őket</translation>
    </message>
    <message>
        <source>What kind of contacts these are, as last time:</source>
        <translation>Milyen kapcsolatok ezek, mint legutóbb:</translation>
    </message>
    <message>
        <source>What was paid, as last time:</source>
        <translation>Mi volt a kifizetés, mint legutóbb:</translation>
    </message>
    <message>
        <source>What “{text}” means, as last time:</source>
        <translation>„{text}” jelentése, mint legutóbb:</translation>
    </message>
    <message>
        <source>You called the customer</source>
        <translation>Önök hívták az ügyfelet</translation>
    </message>
    <message>
        <source>Your own numbers, as last time:</source>
        <translation>A saját számai, mint legutóbb:</translation>
    </message>
    <message>
        <source>{source}, as last time:</source>
        <translation>{source}, mint legutóbb:</translation>
    </message>
    <message>
        <source>– do not record it –</source>
        <translation>– ne kerüljön rögzítésre –</translation>
    </message>
</context>
<context>
    <name>ForeignReport</name>
    <message>
        <source>Days not known</source>
        <translation>Ismeretlen napok</translation>
    </message>
    <message>
        <source>Left out: {rows} ({reason})</source>
        <translation>Kihagyva: {rows} ({reason})</translation>
    </message>
    <message>
        <source>What it adds up to, by month:</source>
        <translation>Havonta ennyi jön ki:</translation>
    </message>
    <message>
        <source>paid {paid}, received {received}</source>
        <translation>kifizetve {paid}, beérkezett {received}</translation>
    </message>
</context>
<context>
    <name>ForeignRows</name>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Közlemény</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>kihagyva: {reason}</translation>
    </message>
    <message>
        <source>no cost: {reason}</source>
        <translation>nem költség: {reason}</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>bekerül</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>válaszra vár</translation>
    </message>
    <message>
        <source>waits to be sorted</source>
        <translation>besorolásra vár</translation>
    </message>
    <message>
        <source>{cell}, nobody answered</source>
        <translation>{cell}, nem fogadott</translation>
    </message>
    <message>
        <source>{day}, {amount}: {fate}</source>
        <translation>{day}, {amount}: {fate}</translation>
    </message>
</context>
<context>
    <name>FormulaForm</name>
    <message>
        <source>M&amp;ore numbers, if you know them</source>
        <translation>&amp;További számok, ha ismertek</translation>
    </message>
</context>
<context>
    <name>FormulaInputs</name>
    <message>
        <source>&amp;All other costs</source>
        <translation>Minden &amp;más költség</translation>
    </message>
    <message>
        <source>&amp;Average handle time, seconds</source>
        <translation>Át&amp;lagos kezelési idő, másodperc</translation>
    </message>
    <message>
        <source>&amp;Breaks, illness, holidays, %</source>
        <translation>Szünete&amp;k, betegség, szabadság, %</translation>
    </message>
    <message>
        <source>&amp;Chats at the same time</source>
        <translation>&amp;Egyidejű csevegések</translation>
    </message>
    <message>
        <source>&amp;Cost per contact</source>
        <translation>Egy &amp;kapcsolat költsége</translation>
    </message>
    <message>
        <source>&amp;In how many minutes</source>
        <translation>Ennyi &amp;perc alatt</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>É&amp;rdeklődők</translation>
    </message>
    <message>
        <source>&amp;Minutes of handling</source>
        <translation>Kezelési &amp;percek</translation>
    </message>
    <message>
        <source>&amp;Minutes per call</source>
        <translation>&amp;Perc hívásonként</translation>
    </message>
    <message>
        <source>&amp;Paid hours</source>
        <translation>F&amp;izetett órák</translation>
    </message>
    <message>
        <source>&amp;People at the phones</source>
        <translation>&amp;Munkatársak a telefonnál</translation>
    </message>
    <message>
        <source>&amp;Resolved, %</source>
        <translation>Me&amp;goldott, %</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Eladások</translation>
    </message>
    <message>
        <source>&amp;Saving per contact</source>
        <translation>&amp;Megtakarítás kapcsolatonként</translation>
    </message>
    <message>
        <source>&amp;Saving per month</source>
        <translation>&amp;Havi megtakarítás</translation>
    </message>
    <message>
        <source>&amp;Share answered in time, %</source>
        <translation>&amp;Időben fogadott hívások, %</translation>
    </message>
    <message>
        <source>&amp;Talk time, seconds</source>
        <translation>&amp;Beszélgetési idő, másodperc</translation>
    </message>
    <message>
        <source>&amp;Time of all chats together, seconds</source>
        <translation>Az összes csevegés i&amp;deje együtt, másodperc</translation>
    </message>
    <message>
        <source>&amp;Wages</source>
        <translation>&amp;Bérek</translation>
    </message>
    <message>
        <source>&amp;Work afterwards, seconds</source>
        <translation>&amp;Utómunka, másodperc</translation>
    </message>
    <message>
        <source>&amp;Worth at the end</source>
        <translation>&amp;Maradványérték</translation>
    </message>
    <message>
        <source>A&amp;ll calls in a month</source>
        <translation>Összes &amp;hívás egy hónapban</translation>
    </message>
    <message>
        <source>Answered &amp;within, seconds</source>
        <translation>Fogadás ennyi másodpercen &amp;belül</translation>
    </message>
    <message>
        <source>Available hou&amp;rs</source>
        <translation>&amp;Rendelkezésre álló órák</translation>
    </message>
    <message>
        <source>Bus&amp;y at most, %</source>
        <translation>L&amp;egfeljebb ennyire leterheltek, %</translation>
    </message>
    <message>
        <source>Ca&amp;lls in that time</source>
        <translation>&amp;Hívások ez idő alatt</translation>
    </message>
    <message>
        <source>Callers hang up af&amp;ter, seconds on average</source>
        <translation>A hí&amp;vó leteszi ennyi másodperc után (átlag)</translation>
    </message>
    <message>
        <source>Calls that the menu &amp;settles, %</source>
        <translation>A menü által &amp;elintézett hívások, %</translation>
    </message>
    <message>
        <source>E&amp;xtra contacts for each unresolved one</source>
        <translation>Ú&amp;jabb kapcsolat minden megoldatlan után</translation>
    </message>
    <message>
        <source>Employer’s char&amp;ges on top, %</source>
        <translation>&amp;Járulékok ezen felül, %</translation>
    </message>
    <message>
        <source>Fi&amp;xed costs</source>
        <translation>Fi&amp;x költségek</translation>
    </message>
    <message>
        <source>Handled ca&amp;lls</source>
        <translation>K&amp;ezelt hívások</translation>
    </message>
    <message>
        <source>Handled co&amp;ntacts</source>
        <translation>K&amp;ezelt kapcsolatok</translation>
    </message>
    <message>
        <source>Hours &amp;busy with contacts</source>
        <translation>&amp;Kapcsolatokkal töltött órák</translation>
    </message>
    <message>
        <source>Hours &amp;waiting for contacts</source>
        <translation>Kapcsolatra &amp;várva töltött órák</translation>
    </message>
    <message>
        <source>Menu, &amp;per minute</source>
        <translation>A menü &amp;díja percenként</translation>
    </message>
    <message>
        <source>Minutes &amp;in the menu</source>
        <translation>Percek a menü&amp;ben</translation>
    </message>
    <message>
        <source>Number of &amp;months</source>
        <translation>Hóna&amp;pok száma</translation>
    </message>
    <message>
        <source>Of which fi&amp;xed</source>
        <translation>Ebből fi&amp;x</translation>
    </message>
    <message>
        <source>One &amp;agent, per minute</source>
        <translation>Egy &amp;munkatárs percenként</translation>
    </message>
    <message>
        <source>Paid hours &amp;away</source>
        <translation>Fizetett, &amp;de kieső órák</translation>
    </message>
    <message>
        <source>Pla&amp;tform, per month</source>
        <translation>P&amp;latform havonta</translation>
    </message>
    <message>
        <source>Resolved &amp;then, %</source>
        <translation>Megoldott &amp;utána, %</translation>
    </message>
    <message>
        <source>Spent &amp;once</source>
        <translation>&amp;Egyszeri kiadás</translation>
    </message>
    <message>
        <source>Time on h&amp;old, seconds</source>
        <translation>&amp;Tartásban töltött idő, másodperc</translation>
    </message>
    <message>
        <source>Time with at &amp;least one chat, seconds</source>
        <translation>Legalább eg&amp;y csevegéssel töltött idő, másodperc</translation>
    </message>
    <message>
        <source>Total &amp;cost</source>
        <translation>Tel&amp;jes költség</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>All costs divided by all contacts, whatever the channel.</source>
        <translation>Az összes költség osztva az összes kapcsolattal, csatornától függetlenül.</translation>
    </message>
    <message>
        <source>All costs divided by the minutes spent on contacts.</source>
        <translation>Az összes költség osztva a kapcsolatokra fordított percekkel.</translation>
    </message>
    <message>
        <source>Average handle time</source>
        <translation>Átlagos kezelési idő</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Fedezeti pont</translation>
    </message>
    <message>
        <source>Chats at the same time</source>
        <translation>Egyidejű csevegések</translation>
    </message>
    <message>
        <source>Chats side by side</source>
        <translation>Párhuzamos csevegések</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Költség</translation>
    </message>
    <message>
        <source>Cost of an available hour</source>
        <translation>Egy rendelkezésre álló óra költsége</translation>
    </message>
    <message>
        <source>Cost of repeat contacts</source>
        <translation>Az ismétlődések költsége</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Kapcsolatonkénti költség</translation>
    </message>
    <message>
        <source>Cost per minute</source>
        <translation>Percenkénti költség</translation>
    </message>
    <message>
        <source>Cost per resolution</source>
        <translation>Megoldásonkénti költség</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Döntések</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Értékcsökkenés</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>Első kapcsolatra megoldva</translation>
    </message>
    <message>
        <source>From how many contacts on a saving earns back what it costs.</source>
        <translation>Hány kapcsolattól kezdve hozza vissza egy megtakarítás azt, amibe kerül.</translation>
    </message>
    <message>
        <source>Full cost of an hour</source>
        <translation>Egy óra teljes költsége</translation>
    </message>
    <message>
        <source>How long it takes until what you spend once has come back.</source>
        <translation>Mennyi idő alatt térül meg, amit egyszer kiad.</translation>
    </message>
    <message>
        <source>How long one contact takes, with the work after it.</source>
        <translation>Mennyi ideig tart egy kapcsolat az utómunkával együtt.</translation>
    </message>
    <message>
        <source>How many callers are answered in time, and how long they wait.</source>
        <translation>Hány hívót fogadnak időben, és mennyit várnak.</translation>
    </message>
    <message>
        <source>How many chats really ran side by side: mostly fewer than are allowed.</source>
        <translation>Hány csevegés futott valóban egyszerre: többnyire kevesebb, mint amennyi engedélyezett.</translation>
    </message>
    <message>
        <source>How many must be at the phones so that callers are answered in time. Take the busiest half hour of a usual day.</source>
        <translation>Hányan kellenek a telefonnál, hogy a hívókat időben fogadják. Egy szokásos nap legforgalmasabb fél óráját vegye.</translation>
    </message>
    <message>
        <source>Inbound: cost per call</source>
        <translation>Bejövő: hívásonkénti költség</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Leterheltség</translation>
    </message>
    <message>
        <source>Outbound: cost per lead</source>
        <translation>Kimenő: érdeklődőnkénti költség</translation>
    </message>
    <message>
        <source>Outbound: cost per sale</source>
        <translation>Kimenő: eladásonkénti költség</translation>
    </message>
    <message>
        <source>Payback time</source>
        <translation>Megtérülési idő</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Szükséges létszám</translation>
    </message>
    <message>
        <source>Service with so many people</source>
        <translation>Kiszolgálás ennyi emberrel</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Kieső idő aránya</translation>
    </message>
    <message>
        <source>Telephone menu (IVR)</source>
        <translation>Telefonos menü (IVR)</translation>
    </message>
    <message>
        <source>Time and people</source>
        <translation>Idő és létszám</translation>
    </message>
    <message>
        <source>What a chat takes of someone who handles several at the same time.</source>
        <translation>Mennyi idejébe kerül egy csevegés annak, aki egyszerre többet kezel.</translation>
    </message>
    <message>
        <source>What a menu saves that settles some of the calls itself. All callers listen to it.</source>
        <translation>Mennyit takarít meg egy menü, amely a hívások egy részét maga intézi el. Minden hívó meghallgatja.</translation>
    </message>
    <message>
        <source>What an hour in which someone can really take contacts costs, with everything on top.</source>
        <translation>Mibe kerül egy olyan óra, amelyben valaki tényleg kapcsolatot tud fogadni, minden ráterheléssel.</translation>
    </message>
    <message>
        <source>What answering the phone cost, divided by the calls.</source>
        <translation>Amibe a hívások fogadása került, osztva a hívásokkal.</translation>
    </message>
    <message>
        <source>What calling out cost, divided by the leads it brought.</source>
        <translation>Amibe a kimenő hívás került, osztva a talált érdeklődőkkel.</translation>
    </message>
    <message>
        <source>What calling out cost, divided by the sales it brought.</source>
        <translation>Amibe a kimenő hívás került, osztva az eladásokkal.</translation>
    </message>
    <message>
        <source>What is saved when more questions are solved at once: fewer contacts, but only what does not stay fixed.</source>
        <translation>Mennyi takarítható meg, ha több kérdés oldódik meg elsőre: kevesebb a kapcsolat, de csak a nem fix költség csökken.</translation>
    </message>
    <message>
        <source>What it costs to solve one question: calls that come back count as well.</source>
        <translation>Mibe kerül egy kérdés megoldása: az ismételt hívások is számítanak.</translation>
    </message>
    <message>
        <source>What one hour costs in which your people are there for contacts.</source>
        <translation>Mibe kerül egy óra, amelyben a munkatársai kapcsolatra készen állnak.</translation>
    </message>
    <message>
        <source>What questions cost that come back because they were not solved.</source>
        <translation>Mibe kerülnek azok a kérdések, amelyek visszajönnek, mert nem oldódtak meg.</translation>
    </message>
    <message>
        <source>What something bought for years costs each month.</source>
        <translation>Mibe kerül havonta az, amit évekre vett.</translation>
    </message>
    <message>
        <source>Which part of the paid time is lost to breaks, illness, holidays, training.</source>
        <translation>A fizetett idő mekkora részét viszik el a szünetek, a betegség, a szabadság és a képzés.</translation>
    </message>
    <message>
        <source>Which part of the time at the desk goes to contacts, not to waiting.</source>
        <translation>A munkahelyen töltött idő mekkora része megy kapcsolatokra, nem várakozásra.</translation>
    </message>
    <message>
        <source>chats at the same time, on average</source>
        <translation>egyidejű csevegés átlagosan</translation>
    </message>
    <message>
        <source>contacts until the fixed costs are earned back</source>
        <translation>kapcsolat, mire a fix költségek megtérülnek</translation>
    </message>
    <message>
        <source>months until the investment is earned back</source>
        <translation>hónap, mire a kiadás megtérül</translation>
    </message>
    <message>
        <source>of the paid time</source>
        <translation>a fizetett időből</translation>
    </message>
    <message>
        <source>of the time at the desk</source>
        <translation>a munkahelyen töltött időből</translation>
    </message>
    <message>
        <source>per available hour</source>
        <translation>rendelkezésre álló óránként</translation>
    </message>
    <message>
        <source>per contact</source>
        <translation>kapcsolatonként</translation>
    </message>
    <message>
        <source>per handled call</source>
        <translation>kezelt hívásonként</translation>
    </message>
    <message>
        <source>per lead</source>
        <translation>érdeklődőnként</translation>
    </message>
    <message>
        <source>per minute of handling</source>
        <translation>kezelési percenként</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>havonta</translation>
    </message>
    <message>
        <source>per productive hour</source>
        <translation>hasznos óránként</translation>
    </message>
    <message>
        <source>per resolved contact</source>
        <translation>megoldott kapcsolatonként</translation>
    </message>
    <message>
        <source>per sale</source>
        <translation>eladásonként</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>%n more cells cannot be read.</source>
        <translation>
            <numerusform>További %n cella nem olvasható.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, {column}: {problem} Nothing was pasted.</source>
        <translation>{line}. sor, {column}: {problem} Semmi nem került beillesztésre.</translation>
    </message>
    <message>
        <source>There are fewer columns here. Add the channels first.</source>
        <translation>Itt kevesebb oszlop van. Előbb adja hozzá a csatornákat.</translation>
    </message>
    <message>
        <source>“{period}” would stand in another row. Begin in the row of {first}.</source>
        <translation>„{period}” másik sorba kerülne. Kezdje ennek a sorában: {first}.</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Másolás</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Kitöltés &amp;lefelé</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Beillesztés</translation>
    </message>
    <message>
        <source>&amp;Remove channel</source>
        <translation>Csatorna &amp;eltávolítása</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>Counts by period and channel</source>
        <translation>Darabszámok időszak és csatorna szerint</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kivágás</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importálás…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Továbbiak</translation>
    </message>
    <message>
        <source>&amp;Quality…</source>
        <translation>Minősé&amp;g…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Mentés</translation>
    </message>
    <message>
        <source>Add &amp;channel…</source>
        <translation>&amp;Csatorna hozzáadása…</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Egy példa</translation>
    </message>
    <message>
        <source>Change these fi&amp;gures…</source>
        <translation>Adatok m&amp;ódosítása…</translation>
    </message>
    <message>
        <source>Compare scenarios…</source>
        <translation>Forgatókönyvek összehasonlítása…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Másolat készítése</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportálás…</translation>
    </message>
    <message>
        <source>Figures of my own</source>
        <translation>Saját adatok</translation>
    </message>
    <message>
        <source>I count &amp;per</source>
        <translation>Szá&amp;molás</translation>
    </message>
    <message>
        <source>I count per</source>
        <translation>Számolás</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Új forgatókönyv</translation>
    </message>
    <message>
        <source>Paid ho&amp;urs…</source>
        <translation>Fize&amp;tett órák…</translation>
    </message>
    <message>
        <source>Reaso&amp;ns…</source>
        <translation>K&amp;apcsolati okok…</translation>
    </message>
    <message>
        <source>Record what contacts were about</source>
        <translation>Annak rögzítése, miről szóltak a kapcsolatok</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Átnevezés…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Jelentés…</translation>
    </message>
    <message>
        <source>Sce&amp;nario</source>
        <translation>For&amp;gatókönyv</translation>
    </message>
    <message>
        <source>Show earlie&amp;r rows</source>
        <translation>Ko&amp;rábbi sorok megjelenítése</translation>
    </message>
    <message>
        <source>Start f&amp;rom</source>
        <translation>&amp;Kiindulás</translation>
    </message>
    <message>
        <source>Take counts from a file</source>
        <translation>Darabszámok átvétele fájlból</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Az utolsó tizenkét hónap</translation>
    </message>
    <message>
        <source>What you changed is not in the workspace yet.</source>
        <translation>A változtatás még nincs a munkaterületen.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>naponta</translation>
    </message>
    <message>
        <source>month</source>
        <translation>havonta</translation>
    </message>
    <message>
        <source>week</source>
        <translation>hetente</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>&amp;Bank lines</source>
        <translation>&amp;Banki tételek</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fájl:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importálás</translation>
    </message>
    <message>
        <source>&amp;Paid hours</source>
        <translation>Fi&amp;zetett órák</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>Minősé&amp;g</translation>
    </message>
    <message>
        <source>&amp;Replace the earlier rows of those days</source>
        <translation>E napok korábbi sorainak &amp;lecserélése</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>M&amp;unkalap:</translation>
    </message>
    <message>
        <source>&amp;What it was about</source>
        <translation>Mi&amp;ről szólt</translation>
    </message>
    <message>
        <source>&amp;day, month, year</source>
        <translation>&amp;nap, hónap, év</translation>
    </message>
    <message>
        <source>&amp;month, day, year</source>
        <translation>&amp;hónap, nap, év</translation>
    </message>
    <message>
        <source>&amp;year, month, day</source>
        <translation>é&amp;v, hónap, nap</translation>
    </message>
    <message>
        <source>All its rows are:</source>
        <translation>Minden sora:</translation>
    </message>
    <message>
        <source>Answered as last time:</source>
        <translation>A legutóbbi válaszokkal:</translation>
    </message>
    <message>
        <source>C&amp;osts</source>
        <translation>Költs&amp;égek</translation>
    </message>
    <message>
        <source>Calls, on&amp;e by one</source>
        <translation>Hívások &amp;egyenként</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Choose a file, paste a table from Excel, or drop a file on the window.</source>
        <translation>Válasszon fájlt, illesszen be egy táblázatot az Excelből, vagy húzzon fájlt az ablakra.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Válasszon…</translation>
    </message>
    <message>
        <source>Contact cou&amp;nts</source>
        <translation>&amp;Kapcsolatszámok</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Irány</translation>
    </message>
    <message>
        <source>For&amp;get these answers</source>
        <translation>Válaszok elfele&amp;jtése</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Táblázat importálása</translation>
    </message>
    <message>
        <source>Its dates are written:</source>
        <translation>A dátumok sorrendje:</translation>
    </message>
    <message>
        <source>Its decimal mark is:</source>
        <translation>A tizedesjel:</translation>
    </message>
    <message>
        <source>Leave the &amp;unknown columns out</source>
        <translation>Ismeretlen &amp;oszlopok kihagyása</translation>
    </message>
    <message>
        <source>Next you say what its columns are.</source>
        <translation>Ezután adja meg, mit tartalmaznak az oszlopok.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>A fájl beolvasása…</translation>
    </message>
    <message>
        <source>Save as a profi&amp;le…</source>
        <translation>Mentés &amp;profilként…</translation>
    </message>
    <message>
        <source>T&amp;ake in what is missing of it</source>
        <translation>Csak a hiányzó sorok i&amp;mportálása</translation>
    </message>
    <message>
        <source>This file cannot be taken in as it is:</source>
        <translation>Ez a fájl így nem importálható:</translation>
    </message>
    <message>
        <source>What it holds:</source>
        <translation>Tartalma:</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Amit a fájl mond</translation>
    </message>
    <message>
        <source>a &amp;comma</source>
        <translation>ve&amp;ssző</translation>
    </message>
    <message>
        <source>a poin&amp;t</source>
        <translation>pon&amp;t</translation>
    </message>
</context>
<context>
    <name>ImportForeign</name>
    <message>
        <source>&amp;Choose the columns myself…</source>
        <translation>&amp;Magam választom ki az oszlopokat…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importálás</translation>
    </message>
    <message>
        <source>&amp;Replace the earlier rows of those days</source>
        <translation>E napok korábbi sorainak &amp;lecserélése</translation>
    </message>
    <message>
        <source>&amp;Take in what is missing of it</source>
        <translation>Csak a &amp;hiányzó sorok importálása</translation>
    </message>
    <message>
        <source>Also record &amp;what contacts were about…</source>
        <translation>Annak rö&amp;gzítése is, miről szóltak a kapcsolatok…</translation>
    </message>
    <message>
        <source>Count each of these &amp;days by the file that has it whole</source>
        <translation>E &amp;napok mindegyikét abból a fájlból, amelyikben teljes</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Fájl importálása</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was taken in. To go on, change an answer or choose the file again.</source>
        <translation>A beolvasás megszakadt. Semmi sem került be. A folytatáshoz módosítson egy választ, vagy válassza ki újra a fájlt.</translation>
    </message>
    <message>
        <source>Save as a &amp;profile…</source>
        <translation>Mentés &amp;profilként…</translation>
    </message>
    <message>
        <source>These are the first rows only. The whole file is being read…</source>
        <translation>Ezek csak az első sorok. A teljes fájl beolvasása folyamatban van…</translation>
    </message>
    <message>
        <source>They are &amp;other payments: take these lines in too</source>
        <translation>Ezek más &amp;fizetések: ezek a tételek is kellenek</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>Ami bekerülne</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>The file has changed since it was read, so it was read again. Nothing was taken in yet.</source>
        <translation>A fájl a beolvasás óta megváltozott, ezért újra be lett olvasva. Még semmi sem került be.</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Before it can be imported:</source>
        <translation>Az importálás előtt:</translation>
    </message>
    <message>
        <source>Choose above the direction and the channel of all its rows.</source>
        <translation>Válassza ki fent az összes sor irányát és csatornáját.</translation>
    </message>
    <message>
        <source>Say above what each column is. Still needed: {fields}.</source>
        <translation>Adja meg fent minden oszlopnál, mit jelent. Még kell: {fields}.</translation>
    </message>
    <message>
        <source>Several sheets could be meant. Choose one above.</source>
        <translation>Több munkalapról is szó lehet. Válasszon fent egyet.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Read by your profile “{name}”.</source>
        <translation>Az Ön „{name}” profilja szerint beolvasva.</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>Nincs importálható sor.</translation>
    </message>
    <message>
        <source>What it adds up to, by month:</source>
        <translation>Összesen, havonta:</translation>
    </message>
    <message>
        <source>What it holds:</source>
        <translation>Ami benne van:</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>&amp;Take back</source>
        <translation>Import &amp;visszavonása</translation>
    </message>
    <message>
        <source>&amp;go too</source>
        <translation>ezek is &amp;törlődnek</translation>
    </message>
    <message>
        <source>&amp;stay</source>
        <translation>&amp;megmaradnak</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Ön módosította</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Korábbi importok</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Nothing was imported yet. What you import is listed here.</source>
        <translation>Még nem importált semmit. Amit importál, itt jelenik meg.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sorok</translation>
    </message>
    <message>
        <source>Rows that you changed:</source>
        <translation>Az Ön által módosított sorok:</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Még megvan</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Visszavonva</translation>
    </message>
    <message>
        <source>This import was taken back; its file can be imported again.</source>
        <translation>Ezt az importot visszavonta; a fájl újra importálható.</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Tartalma</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message numerus="yes">
        <source>%n costs: {amount} in {period}</source>
        <translation>
            <numerusform>%n költség: {amount} ({period})</numerusform>
        </translation>
    </message>
    <message>
        <source>All costs together: {amount} in {period}</source>
        <translation>Összes költség: {amount}, {period}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Költségek</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Find a cost</source>
        <translation>Költség keresése</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Csoportosítás</translation>
    </message>
    <message>
        <source>New &amp;cost</source>
        <translation>Ú&amp;j költség</translation>
    </message>
    <message>
        <source>Only costs of {period}</source>
        <translation>Csak ennek az időszaknak a költségei: {period}</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>kategóriánként</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>csatornánként</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>nincs</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>a balance</source>
        <translation>egyenleg</translation>
    </message>
    <message>
        <source>a function of the telephone system</source>
        <translation>a telefonközpont egy funkciója</translation>
    </message>
    <message>
        <source>another event of the same call</source>
        <translation>ugyanannak a hívásnak egy másik eseménye</translation>
    </message>
    <message>
        <source>between numbers of your own</source>
        <translation>saját számok között</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>letiltva</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nem olvasható</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>konferencia</translation>
    </message>
    <message>
        <source>deleted, or spam</source>
        <translation>törölt vagy kéretlen</translation>
    </message>
    <message>
        <source>ended in the telephone menu</source>
        <translation>a telefonos menüben ért véget</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>headings again</source>
        <translation>ismételt fejléc</translation>
    </message>
    <message>
        <source>hidden in the workbook</source>
        <translation>el van rejtve a munkafüzetben</translation>
    </message>
    <message>
        <source>more text of the line above</source>
        <translation>a fenti sor folytatása</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>nincs összeg</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>nem hívás</translation>
    </message>
    <message>
        <source>no contacts</source>
        <translation>nincsenek kapcsolatok</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>nincs nap</translation>
    </message>
    <message>
        <source>not booked</source>
        <translation>nincs könyvelve</translation>
    </message>
    <message>
        <source>not ended yet</source>
        <translation>még nem ért véget</translation>
    </message>
    <message>
        <source>not said how many were handled</source>
        <translation>nincs megadva, hányat kezeltek</translation>
    </message>
    <message>
        <source>of an account that is not in the file</source>
        <translation>olyan számláé, amely nincs a fájlban</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>más fajta</translation>
    </message>
    <message>
        <source>on the balance sheet</source>
        <translation>mérlegtétel</translation>
    </message>
    <message>
        <source>part of a contact that another row tells of</source>
        <translation>olyan kapcsolat része, amelyről másik sor szól</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>megjegyzések</translation>
    </message>
    <message>
        <source>says what kind each column is</source>
        <translation>az oszlopok fajtáját adja meg</translation>
    </message>
    <message>
        <source>sent to the recorder</source>
        <translation>a hívásrögzítőnek küldve</translation>
    </message>
    <message>
        <source>the very same row again</source>
        <translation>ugyanaz a sor még egyszer</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>összesítések</translation>
    </message>
    <message>
        <source>trade in securities</source>
        <translation>értékpapírügylet</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>hangposta</translation>
    </message>
    <message>
        <source>wait for an answer</source>
        <translation>válaszra várnak</translation>
    </message>
</context>
<context>
    <name>LeverCard</name>
    <message>
        <source>A name of your own</source>
        <translation>Saját név</translation>
    </message>
    <message>
        <source>A name of your own for {lever}</source>
        <translation>{lever}: saját név</translation>
    </message>
    <message>
        <source>Contacts that {lever} is for</source>
        <translation>Mely kapcsolatokra vonatkozik: {lever}</translation>
    </message>
    <message>
        <source>It may harm: {guards}.</source>
        <translation>Ennek árthat: {guards}.</translation>
    </message>
    <message>
        <source>Its costs count as: {category}</source>
        <translation>A költsége ide számít: {category}</translation>
    </message>
    <message>
        <source>Range and all numbers</source>
        <translation>Tartomány és minden szám</translation>
    </message>
    <message>
        <source>Range and all numbers of {lever}</source>
        <translation>Tartomány és minden szám: {lever}</translation>
    </message>
    <message>
        <source>Remove {lever}</source>
        <translation>Eltávolítás: {lever}</translation>
    </message>
    <message>
        <source>The category that the costs of {lever} count as</source>
        <translation>{lever}: a költségek kategóriája</translation>
    </message>
    <message>
        <source>The category whose price changes</source>
        <translation>A kategória, amelynek az ára változik</translation>
    </message>
    <message>
        <source>The new channel</source>
        <translation>Az új csatorna</translation>
    </message>
    <message>
        <source>{claim} Source: {source} (grade {grade})</source>
        <translation>{claim} Forrás: {source} (megbízhatóság: {grade})</translation>
    </message>
</context>
<context>
    <name>LeverList</name>
    <message>
        <source>&amp;Add a lever</source>
        <translation>&amp;Lehetőség hozzáadása</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Licencek</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>A program részei</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>A licenc szövege</translation>
    </message>
</context>
<context>
    <name>LinesToSort</name>
    <message>
        <source>&amp;Only this line</source>
        <translation>&amp;Csak ez a tétel</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>Sz&amp;abályok…</translation>
    </message>
    <message>
        <source>&amp;Save as a rule</source>
        <translation>Mentés &amp;szabályként</translation>
    </message>
    <message>
        <source>Already sorte&amp;d…</source>
        <translation>Már &amp;besorolt tételek…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Bank lines to sort</source>
        <translation>Banki tételek besorolása</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>E&amp;xpect it in future too: {how}</source>
        <translation>A jövőben is &amp;várható: {how}</translation>
    </message>
    <message>
        <source>Makes a rule that takes what no other rule takes. A refund becomes a negative cost as soon as a rule takes whom it is from.</source>
        <translation>Olyan szabályt készít, amely azt viszi, amit más szabály nem. Egy visszatérítés negatív költség lesz, amint egy szabály viszi azt, akitől jön.</translation>
    </message>
    <message>
        <source>Money received is &amp;no cost ({count})</source>
        <translation>A beérkező pénz &amp;nem költség ({count})</translation>
    </message>
    <message>
        <source>No bank line waits. Those that no rule takes will be listed here.</source>
        <translation>Nincs várakozó banki tétel. Amelyikre nincs szabály, az itt jelenik meg.</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Say what this line is: a kind of cost, or no cost.</source>
        <translation>Adja meg, mi ez a tétel: milyen költség, vagy nem költség.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Közlemény</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>Ú&amp;jra</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Újra megtörtént: {step}</translation>
    </message>
    <message>
        <source>One file is opened at a time. Not opened: {names}</source>
        <translation>Egyszerre egy fájl nyílik meg. Nem nyílt meg: {names}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Oldalak</translation>
    </message>
    <message>
        <source>Sum of the selection</source>
        <translation>A kijelölés összege</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Visszavonva: {step}</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Eszköztár</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… és még %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>S&amp;zerkesztés</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fájl</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Nézet</translation>
    </message>
</context>
<context>
    <name>NameColumns</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Tovább</translation>
    </message>
    <message>
        <source>Needed are the day, and the amount or what was paid and received. How amounts and days are written, the file shows by itself.</source>
        <translation>Kell a nap, valamint az összeg, vagy a kifizetett és a beérkezett összeg. Hogy az összegek és napok hogyan vannak írva, az a fájlból kiderül.</translation>
    </message>
    <message>
        <source>Needed are the day, how long they talked or how the call ended, and who called whom or in which direction. A reference joins rows that are one call.</source>
        <translation>Kell a nap, a beszélgetés hossza vagy a hívás kimenetele, és hogy ki kit hívott, vagy a hívás iránya. Az azonosító összefogja az egy híváshoz tartozó sorokat.</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Mit tartalmaznak az oszlopok</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Átnevezés</translation>
    </message>
    <message>
        <source>Another scenario has this name.</source>
        <translation>Egy másik forgatókönyvnek már ez a neve.</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Forgatókönyv átnevezése</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Known names</source>
        <translation>Ismert nevek</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Show a&amp;ll costs</source>
        <translation>Min&amp;den költség</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>One more, one fewer</source>
        <translation>Eggyel több, eggyel kevesebb</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Fő</translation>
    </message>
    <message>
        <source>With one person fewer, only {percent} are answered in time. {more}</source>
        <translation>Eggyel kevesebb emberrel a hívásoknak csak {percent} részét fogadják időben. {more}</translation>
    </message>
    <message>
        <source>With one person fewer, the queue would only grow. {more}</source>
        <translation>Eggyel kevesebb emberrel a sor csak egyre nőne. {more}</translation>
    </message>
    <message>
        <source>With one person more, {percent} are answered in time.</source>
        <translation>Eggyel több emberrel {percent} az időben fogadott hívások aránya.</translation>
    </message>
</context>
<context>
    <name>NewWorkspace</name>
    <message>
        <source>&amp;Currency:</source>
        <translation>&amp;Pénznem:</translation>
    </message>
    <message>
        <source>&amp;Language of charts and exports:</source>
        <translation>A grafikonok és exportok &amp;nyelve:</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Létrehozás</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>N&amp;év:</translation>
    </message>
    <message>
        <source>&amp;Outgoing calls are judged by:</source>
        <translation>A kimenő &amp;hívások mércéje:</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <translation>&amp;Mentés ide:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Tallóz&amp;ás…</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Érdeklődőnkénti költség</translation>
    </message>
    <message>
        <source>Cost per sale</source>
        <translation>Eladásonkénti költség</translation>
    </message>
    <message>
        <source>CostDesk workspaces (*.costdesk)</source>
        <translation>CostDesk-munkaterületek (*.costdesk)</translation>
    </message>
    <message>
        <source>For example the name of your centre</source>
        <translation>Például a központ neve</translation>
    </message>
    <message>
        <source>Mo&amp;re…</source>
        <translation>&amp;Továbbiak…</translation>
    </message>
    <message>
        <source>My centre</source>
        <translation>Központom</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Új munkaterület</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Mentés ide</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation>Munkaterület mentése</translation>
    </message>
    <message>
        <source>The &amp;year begins in:</source>
        <translation>Az év &amp;kezdete:</translation>
    </message>
</context>
<context>
    <name>Occupied</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Mé&amp;gse</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Megnyitás &amp;olvasásra</translation>
    </message>
    <message>
        <source>Open to c&amp;hange it</source>
        <translation>Megnyitás &amp;módosításra</translation>
    </message>
    <message>
        <source>You can look at it meanwhile. If two people change it at the same time, the work of one may get lost: open it to make changes only when you know that it is not in use any more, for example because the other computer was switched off.</source>
        <translation>Közben megnézheti. Ha ketten egyszerre módosítják, egyikük munkája elveszhet: módosításra csak akkor nyissa meg, ha tudja, hogy már nincs használatban, például mert a másik számítógépet kikapcsolták.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>(most of all {category}, {step})</source>
        <translation>(leginkább: {category}, {step})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A contact cost as much as in {period}</source>
        <translation>Egy kapcsolat ugyanannyiba került, mint ekkor: {period}</translation>
    </message>
    <message>
        <source>A contact cost {amount} less than in {period}</source>
        <translation>Egy kapcsolat {amount} összeggel kevesebbe került, mint az összevetett időszakban ({period})</translation>
    </message>
    <message>
        <source>A contact cost {amount} more than in {period}</source>
        <translation>Egy kapcsolat {amount} összeggel többe került, mint az összevetett időszakban ({period})</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Contacts are counted for {days} only; the rest of {period} is open</source>
        <translation>{period}: a kapcsolatok csak erre vannak megszámolva: {days}; a többi nap hiányzik</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Költség</translation>
    </message>
    <message>
        <source>Count how many contacts were resolved, and this shows what one costs.</source>
        <translation>Számolja a megoldott kapcsolatokat is, és itt látja, mibe kerül egy.</translation>
    </message>
    <message>
        <source>Count leads beside contacts, and this shows what one costs.</source>
        <translation>Számolja az érdeklődőket is, és itt látja, mibe kerül egy.</translation>
    </message>
    <message>
        <source>Count sales beside contacts, and this shows what one costs.</source>
        <translation>Számolja az eladásokat is, és itt látja, mibe kerül egy.</translation>
    </message>
    <message>
        <source>Counted in this period only: {categories}.</source>
        <translation>Csak ebben az időszakban számolva: {categories}.</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Minden lépés</translation>
    </message>
    <message>
        <source>Go to Charts</source>
        <translation>Ugrás a grafikonokra</translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation>Ugrás a kapcsolatokhoz</translation>
    </message>
    <message>
        <source>Go to Costs</source>
        <translation>Ugrás a költségekhez</translation>
    </message>
    <message>
        <source>Go to the Calculator</source>
        <translation>Ugrás a számolóra</translation>
    </message>
    <message>
        <source>In {period} nothing is counted for: {channels}</source>
        <translation>{period}: nincs darabszám ehhez: {channels}</translation>
    </message>
    <message>
        <source>In {period} there is no cost yet for: {categories}</source>
        <translation>{period}: még nincs költség ehhez: {categories}</translation>
    </message>
    <message>
        <source>Last 12 months: {amount}</source>
        <translation>Utolsó 12 hónap: {amount}</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Fedezet</translation>
    </message>
    <message>
        <source>More time was spent on contacts than people were there in {period}</source>
        <translation>{period}: több idő ment kapcsolatokra, mint amennyit a munkatársak jelen voltak</translation>
    </message>
    <message>
        <source>New in this period: {categories}.</source>
        <translation>Új ebben az időszakban: {categories}.</translation>
    </message>
    <message>
        <source>No channel in particular</source>
        <translation>Nincs csatornája</translation>
    </message>
    <message>
        <source>No contacts counted in {period} yet</source>
        <translation>{period}: még nincs megszámolt kapcsolat</translation>
    </message>
    <message>
        <source>No costs in {period} yet</source>
        <translation>{period}: még nincs költség</translation>
    </message>
    <message>
        <source>No longer counted in this period: {categories}.</source>
        <translation>Ebben az időszakban már nincs számolva: {categories}.</translation>
    </message>
    <message>
        <source>No longer in this period: {categories}.</source>
        <translation>Ebben az időszakban már nincs: {categories}.</translation>
    </message>
    <message>
        <source>No reason recorded</source>
        <translation>Nincs rögzített ok</translation>
    </message>
    <message>
        <source>Nothing to compare with in {period}</source>
        <translation>Nincs mivel összevetni: {period}</translation>
    </message>
    <message>
        <source>Only zeros are counted for {days}</source>
        <translation>Csak nullák szerepelnek itt: {days}</translation>
    </message>
    <message>
        <source>Others published {amount} ({source}, {year})</source>
        <translation>Mások által közzétett adat: {amount} ({source}, {year})</translation>
    </message>
    <message>
        <source>Paid hours do not cover every day, so idle cost is not known</source>
        <translation>Nincs minden napra fizetett óra, ezért az üresjárat költsége nem ismert</translation>
    </message>
    <message>
        <source>Paid time in which nothing was handled</source>
        <translation>Fizetett idő, amelyben nem volt mit kezelni</translation>
    </message>
    <message>
        <source>Per contact</source>
        <translation>Kapcsolatonként</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Bevétel</translation>
    </message>
    <message>
        <source>Shared out in another way than before: {categories}.</source>
        <translation>Másképp felosztva, mint korábban: {categories}.</translation>
    </message>
    <message>
        <source>So they are compared by the day.</source>
        <translation>Ezért naponta vannak összevetve.</translation>
    </message>
    <message>
        <source>Sort them…</source>
        <translation>Besorolás…</translation>
    </message>
    <message>
        <source>Target {target}: exactly met</source>
        <translation>Pontosan a cél: {target}</translation>
    </message>
    <message>
        <source>Target {target}: {difference} above</source>
        <translation>{difference} a cél ({target}) fölött</translation>
    </message>
    <message>
        <source>Target {target}: {difference} below</source>
        <translation>{difference} a cél ({target}) alatt</translation>
    </message>
    <message>
        <source>The contacts behind it</source>
        <translation>A mögötte álló kapcsolatok</translation>
    </message>
    <message>
        <source>The costs behind it</source>
        <translation>A mögötte álló költségek</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Miért változott</translation>
    </message>
    <message>
        <source>Working days: {days} (before {days_before}). Per working day: {contacts} contacts (before {contacts_before}), {cost} (before {cost_before}).</source>
        <translation>Munkanapok: {days} (korábban {days_before}). Egy munkanapra: {contacts} kapcsolat (korábban {contacts_before}), {cost} (korábban {cost_before}).</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>mint korábban</translation>
    </message>
    <message>
        <source>of which idle</source>
        <translation>üresjárat</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} maradt</translation>
    </message>
    <message>
        <source>{category}, budget {budget}</source>
        <translation>{category}, keret: {budget}</translation>
    </message>
    <message>
        <source>{days} only</source>
        <translation>csak {days}</translation>
    </message>
    <message>
        <source>{name}: no contacts to share this cost out over</source>
        <translation>{name}: nincs kapcsolat, amelyre fel lehetne osztani</translation>
    </message>
    <message>
        <source>{name}: no counts for {days}</source>
        <translation>{name}: nincs darabszám, {days}</translation>
    </message>
    <message>
        <source>{name}: no handle time, so shared costs were split by number of contacts</source>
        <translation>{name}: nincs kezelési idő, ezért a közös költség a kapcsolatok száma szerint lett felosztva</translation>
    </message>
    <message>
        <source>{period}: {amount} ({change})</source>
        <translation>{period}: {amount} ({change})</translation>
    </message>
    <message>
        <source>{share} of the revenue</source>
        <translation>a bevétel {share} része</translation>
    </message>
    <message>
        <source>{step} because cost fell by {amount} a day</source>
        <translation>{step}, mert a költség naponta ennyivel csökkent: {amount}</translation>
    </message>
    <message>
        <source>{step} because cost rose by {amount} a day</source>
        <translation>{step}, mert a költség naponta ennyivel nőtt: {amount}</translation>
    </message>
    <message>
        <source>{step} because total cost fell by {amount}</source>
        <translation>{step}, mert a teljes költség ennyivel csökkent: {amount}</translation>
    </message>
    <message>
        <source>{step} because total cost rose by {amount}</source>
        <translation>{step}, mert a teljes költség ennyivel nőtt: {amount}</translation>
    </message>
    <message>
        <source>{step} because {percent} fewer contacts a day were handled</source>
        <translation>{step}, mert naponta {percent}-kal kevesebb kapcsolatot kezeltek</translation>
    </message>
    <message>
        <source>{step} because {percent} fewer contacts were handled</source>
        <translation>{step}, mert {percent}-kal kevesebb kapcsolatot kezeltek</translation>
    </message>
    <message>
        <source>{step} because {percent} more contacts a day were handled</source>
        <translation>{step}, mert naponta {percent}-kal több kapcsolatot kezeltek</translation>
    </message>
    <message>
        <source>{step} because {percent} more contacts were handled</source>
        <translation>{step}, mert {percent}-kal több kapcsolatot kezeltek</translation>
    </message>
    <message>
        <source>▲ {change} higher</source>
        <translation>▲ {change}, magasabb</translation>
    </message>
    <message>
        <source>▲ {change} higher per day</source>
        <translation>▲ {change}, naponta magasabb</translation>
    </message>
    <message>
        <source>▼ {change} lower</source>
        <translation>▼ {change}, alacsonyabb</translation>
    </message>
    <message>
        <source>▼ {change} lower per day</source>
        <translation>▼ {change}, naponta alacsonyabb</translation>
    </message>
    <message>
        <source>⚠ should be {limit}</source>
        <translation>⚠ elvárt: {limit}</translation>
    </message>
    <message>
        <source>⚠ the cost is higher than the revenue</source>
        <translation>⚠ a költség nagyobb a bevételnél</translation>
    </message>
    <message>
        <source>⚠ {amount} over</source>
        <translation>⚠ {amount} túllépés</translation>
    </message>
    <message>
        <source>✓ {limit}</source>
        <translation>✓ {limit}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Nothing is missing in {period}.</source>
        <translation>{period}: semmi sem hiányzik.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Minőség</translation>
    </message>
    <message>
        <source>Revenue and budgets</source>
        <translation>Bevétel és keretek</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megnézem</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Küszöbök…</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Ami még hiányzik</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Érdemes megnézni</translation>
    </message>
</context>
<context>
    <name>OwnFigures</name>
    <message>
        <source>&amp;Paid hours of agents</source>
        <translation>Munkatársak &amp;fizetett órái</translation>
    </message>
    <message>
        <source>&amp;Take over the last twelve months</source>
        <translation>Az utolsó &amp;tizenkét hónap átvétele</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Elf&amp;ogadás</translation>
    </message>
    <message>
        <source>Add a &amp;cost</source>
        <translation>&amp;Költség hozzáadása</translation>
    </message>
    <message>
        <source>Add a c&amp;hannel</source>
        <translation>&amp;Csatorna hozzáadása</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Contacts that &amp;solved the question</source>
        <translation>&amp;Megoldást hozó kapcsolatok</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Költségek</translation>
    </message>
    <message>
        <source>Costs that came once are left out.</source>
        <translation>Az egyszeri költségek kimaradtak.</translation>
    </message>
    <message>
        <source>Enter at least one cost and how many contacts it is for.</source>
        <translation>Adjon meg legalább egy költséget, és azt, hány kapcsolatra jut.</translation>
    </message>
    <message>
        <source>Figures of how &amp;many months</source>
        <translation>&amp;Hány hónap adatai</translation>
    </message>
    <message>
        <source>Figures of my own</source>
        <translation>Saját adatok</translation>
    </message>
    <message>
        <source>Minutes and seconds, like 4:35. Without them nobody can say how many agents are needed. At once: chats that an agent has side by side.</source>
        <translation>Perc és másodperc, például 4:35. Enélkül nem tudni, hány munkatárs kell. Egyszerre: ennyi csevegést visz egymás mellett egy munkatárs.</translation>
    </message>
    <message>
        <source>Sa&amp;les</source>
        <translation>&amp;Eladások</translation>
    </message>
    <message>
        <source>Taken over. So are open days, paid time that is lost and what you measured: they stand among the assumptions.</source>
        <translation>Átvéve. A nyitott napok, a kieső fizetett idő és a mért adatok is: ezek a feltevések között állnak.</translation>
    </message>
    <message>
        <source>They stand in this scenario only. What you leave empty counts as nothing.</source>
        <translation>Csak ebben a forgatókönyvben szerepelnek. Amit üresen hagy, nem számít.</translation>
    </message>
    <message>
        <source>Where you know it</source>
        <translation>Ha tudja</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>egyszerre</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>kezelt</translation>
    </message>
    <message>
        <source>time of each</source>
        <translation>idő egyenként</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Calculator</source>
        <translation>Számoló</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafikonok</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Költségek</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Mi lenne, ha</translation>
    </message>
</context>
<context>
    <name>PaidHours</name>
    <message>
        <source>&amp;Not at work, %</source>
        <translation>&amp;Nem munkával töltött, %</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Men&amp;tés</translation>
    </message>
    <message>
        <source>Holidays, sickness, training and breaks that are paid.</source>
        <translation>Fizetett szabadság, betegség, képzés és szünet.</translation>
    </message>
    <message>
        <source>Paid &amp;hours in {period}</source>
        <translation>Fizetett ó&amp;rák ({period})</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Fizetett órák</translation>
    </message>
    <message>
        <source>They are written for {days} as a whole. Choose these days to change them.</source>
        <translation>Ezek egyben vannak megadva: {days}. A módosításhoz ezt az időszakot válassza.</translation>
    </message>
    <message>
        <source>With the hours that you pay people for, CostDesk tells which part of their cost is idle. Without them everything else works all the same.</source>
        <translation>A kifizetett órákból a CostDesk megmondja, a munkaköltség mekkora része üresjárat. Nélkülük minden más ugyanúgy működik.</translation>
    </message>
</context>
<context>
    <name>Percents</name>
    <message>
        <source>Together {sum} %.</source>
        <translation>Együtt {sum} %.</translation>
    </message>
    <message>
        <source>Together {sum} %. They must make 100 %.</source>
        <translation>Együtt {sum} %. 100 %-nak kell lennie.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Length of the periods</source>
        <translation>Az időszakok hossza</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Hónap</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Következő időszak</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Előző időszak</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Negyedév</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hét</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Év</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>az egy évvel korábbi időszak</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>összevetve:</translation>
    </message>
    <message>
        <source>days of your choice…</source>
        <translation>választott napok…</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>az előző időszak</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Quarter {quarter}, {year}</source>
        <translation>{year}. {quarter}. negyedév</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <translation>{year}. {week}. hét</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Row {row}</source>
        <translation>{row}. sor</translation>
    </message>
    <message>
        <source>column “{column}”</source>
        <translation>„{column}” oszlop</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln bank lines left out</source>
        <translation>
            <numerusform>%Ln banki tétel kihagyva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank lines taken in</source>
        <translation>
            <numerusform>%Ln banki tétel beolvasva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank lines wait again</source>
        <translation>
            <numerusform>%Ln banki tétel újra vár</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank lines wait to be sorted; they are in no figure yet.</source>
        <translation>
            <numerusform>%Ln banki tétel vár besorolásra; ezek még egyetlen mutatóban sincsenek benne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs added</source>
        <translation>
            <numerusform>%Ln költségtétel hozzáadva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs changed</source>
        <translation>
            <numerusform>%Ln költségtétel módosítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs deleted</source>
        <translation>
            <numerusform>%Ln költségtétel törölve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs that came of it would be deleted.</source>
        <translation>
            <numerusform>A besorolással létrejött %Ln költség törlődik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts added</source>
        <translation>
            <numerusform>%Ln darabszám hozzáadva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts changed</source>
        <translation>
            <numerusform>%Ln darabszám módosítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts deleted</source>
        <translation>
            <numerusform>%Ln darabszám törölve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handled</source>
        <translation>
            <numerusform>%Ln kezelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln sor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows of these days give way to this one.</source>
        <translation>
            <numerusform>Ezeknek a napoknak %Ln másik sora helyébe ez lép.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid hours</source>
        <translation>
            <numerusform>%Ln fizetett óra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality figures added</source>
        <translation>
            <numerusform>%Ln minőségi mutató hozzáadva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality figures changed</source>
        <translation>
            <numerusform>%Ln minőségi mutató módosítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality figures deleted</source>
        <translation>
            <numerusform>%Ln minőségi mutató törölve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of paid hours added</source>
        <translation>
            <numerusform>%Ln sor fizetett óra hozzáadva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of paid hours changed</source>
        <translation>
            <numerusform>%Ln sor fizetett óra módosítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of paid hours deleted</source>
        <translation>
            <numerusform>%Ln sor fizetett óra törölve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of reasons added</source>
        <translation>
            <numerusform>%Ln sor ok hozzáadva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of reasons changed</source>
        <translation>
            <numerusform>%Ln sor ok módosítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of reasons deleted</source>
        <translation>
            <numerusform>%Ln sor ok törölve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read.</source>
        <translation>
            <numerusform>%Ln sor beolvasva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows will be imported, in one step that Undo takes back.</source>
        <translation>
            <numerusform>%Ln sor kerül importálásra, egyetlen, visszavonható lépésben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules for bank lines added</source>
        <translation>
            <numerusform>%Ln szabály banki tételekhez hozzáadva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings changed</source>
        <translation>
            <numerusform>%Ln beállítás módosítva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln érték</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln single costs of {period}</source>
        <translation>
            <numerusform>%Ln egyszeri költség átmásolása ({period})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reason recorded: {contacts} of {handled} handled contacts.</source>
        <translation>
            <numerusform>Nincs rögzített ok: {handled} kezelt kapcsolatból {contacts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking it back deletes %Ln rows, in one step that Undo brings back.</source>
        <translation>
            <numerusform>A visszavonás %Ln sort töröl, egyetlen, szintén visszavonható lépésben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the sum of %Ln shorter counts, so it is not changed here.</source>
        <translation>
            <numerusform>Ez %Ln rövidebb időszak összege, ezért itt nem módosítható.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule takes %Ln of the lines that wait.</source>
        <translation>
            <numerusform>Ez a szabály a várakozó tételek közül %Ln tételre érvényes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n months</source>
        <translation>
            <numerusform>%n hónapra elosztva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{contacts} contacts a month</source>
        <translation>
            <numerusform>havi {contacts} kapcsolat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more like that</source>
        <translation>
            <numerusform>… és még %Ln hasonló</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ These are more than the {handled} contacts that were handled.</source>
        <translation>
            <numerusform>⚠ Ez több, mint a kezelt {handled} kapcsolat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>Az ablak &amp;nyelve:</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>The language changes at once. Light or dark follows your computer&apos;s setting.</source>
        <translation>A nyelv azonnal átvált. A világos vagy sötét megjelenés a számítógép beállítását követi.</translation>
    </message>
</context>
<context>
    <name>PreviewRows</name>
    <message>
        <source>First rows of the file</source>
        <translation>A fájl első sorai</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Mi lesz belőle</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>&amp;Export profile…</source>
        <translation>Profil &amp;exportálása…</translation>
    </message>
    <message>
        <source>&amp;Import profile…</source>
        <translation>Profil &amp;importálása…</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>A fájl oszlopai</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Export a profile</source>
        <translation>Profil exportálása</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil importálása</translation>
    </message>
    <message>
        <source>Lines of a bank</source>
        <translation>Banki tételek</translation>
    </message>
    <message>
        <source>Lines of a ledger</source>
        <translation>Könyvelési tételek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Semmit: kimarad</translation>
    </message>
    <message>
        <source>Own profiles</source>
        <translation>Saját profilok</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Profilok (*.toml)</translation>
    </message>
    <message>
        <source>There are no profiles of your own yet. When a file is imported, “Save as a profile…” makes one of your answers; from then on such files are known by it.</source>
        <translation>Még nincs saját profil. Importáláskor a „Mentés profilként…” készít egyet a válaszaiból; onnantól az ilyen fájlokat a program erről ismeri fel.</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Mit olvas be</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Kiírva: {file}</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as it is:</source>
        <translation>„{file}” így nem használható:</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Age of the oldest message</source>
        <translation>A legrégebbi üzenet kora</translation>
    </message>
    <message>
        <source>Customer satisfaction (CSAT)</source>
        <translation>Ügyfél-elégedettség (CSAT)</translation>
    </message>
    <message>
        <source>Customers by recommendation</source>
        <translation>Ajánlásra érkezett ügyfelek</translation>
    </message>
    <message>
        <source>Customers kept (retention)</source>
        <translation>Megtartott ügyfelek</translation>
    </message>
    <message>
        <source>Customers lost (churn)</source>
        <translation>Elveszített ügyfelek (lemorzsolódás)</translation>
    </message>
    <message>
        <source>Ease for the customer (CES)</source>
        <translation>Ügyintézés könnyűsége (CES)</translation>
    </message>
    <message>
        <source>How easy it was, on the scale of your survey: 1 to 5, 1 to 7 or 0 to 10.</source>
        <translation>Mennyire volt könnyű, a felmérés skáláján: 1–5, 1–7 vagy 0–10.</translation>
    </message>
    <message>
        <source>How long an email or message waited for its first reply, on average.</source>
        <translation>Átlagosan mennyit várt egy e-mail vagy üzenet az első válaszra.</translation>
    </message>
    <message>
        <source>How long customers waited, on average.</source>
        <translation>Átlagosan mennyit vártak az ügyfelek.</translation>
    </message>
    <message>
        <source>How long the oldest one was waiting at the end of the period.</source>
        <translation>Mennyi ideje várt a legrégebbi az időszak végén.</translation>
    </message>
    <message>
        <source>How many customers left in the period.</source>
        <translation>Az ügyfelek mekkora része ment el az időszakban.</translation>
    </message>
    <message>
        <source>How many customers somebody had sent.</source>
        <translation>Az ügyfelek mekkora részét küldte valaki.</translation>
    </message>
    <message>
        <source>How many customers stayed in the period.</source>
        <translation>Az ügyfelek mekkora része maradt meg az időszakban.</translation>
    </message>
    <message>
        <source>How many of those who answered the survey were satisfied.</source>
        <translation>A felmérésre válaszolók mekkora része volt elégedett.</translation>
    </message>
    <message>
        <source>How many were answered in time; say in how many seconds.</source>
        <translation>Mekkora részüket fogadták időben; írja le, hány másodpercen belül.</translation>
    </message>
    <message>
        <source>Internal quality score (IQS)</source>
        <translation>Belső minőségi pontszám (IQS)</translation>
    </message>
    <message>
        <source>Lifetime value of a customer</source>
        <translation>Ügyfél-életciklusérték</translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation>Várakozó üzenetek</translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation>Ajánlási mutató (NPS)</translation>
    </message>
    <message>
        <source>Promoters (9 or 10) less detractors (0 to 6), from −100 to 100.</source>
        <translation>Ajánlók (9 vagy 10) mínusz ellenzők (0–6), −100 és 100 között.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Kiszolgálási szint</translation>
    </message>
    <message>
        <source>Solved in the first contact (FCR)</source>
        <translation>Első kapcsolatnál megoldva (FCR)</translation>
    </message>
    <message>
        <source>Solved without the customer coming back. It depends on how it is measured: say so.</source>
        <translation>Megoldva anélkül, hogy az ügyfél visszatért volna. A mérés módjától függ: írja mellé.</translation>
    </message>
    <message>
        <source>The score of the conversations that you reviewed.</source>
        <translation>Az értékelt beszélgetések pontszáma.</translation>
    </message>
    <message>
        <source>Time to an answer</source>
        <translation>Idő a fogadásig</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>Idő az első válaszig</translation>
    </message>
    <message>
        <source>Unanswered at the end of the period.</source>
        <translation>Az időszak végén megválaszolatlan.</translation>
    </message>
    <message>
        <source>What a customer brings in over the years.</source>
        <translation>Amennyit egy ügyfél az évek során hoz.</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>legalább {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>legfeljebb {limit}</translation>
    </message>
    <message>
        <source>{measure}, %</source>
        <translation>{measure}, %</translation>
    </message>
    <message>
        <source>{measure}, hours</source>
        <translation>{measure}, óra</translation>
    </message>
    <message>
        <source>{measure}, minutes</source>
        <translation>{measure}, perc</translation>
    </message>
    <message>
        <source>{measure}, points</source>
        <translation>{measure}, pont</translation>
    </message>
    <message>
        <source>{measure}, seconds</source>
        <translation>{measure}, másodperc</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value} óra</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value} perc</translation>
    </message>
    <message>
        <source>{value} points</source>
        <translation>{value} pont</translation>
    </message>
    <message>
        <source>{value} s</source>
        <translation>{value} mp</translation>
    </message>
</context>
<context>
    <name>QualityDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>Men&amp;tés</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Hol:</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Mutató hozzáadása</translation>
    </message>
    <message>
        <source>Add a figure…</source>
        <translation>Mutató hozzáadása…</translation>
    </message>
    <message>
        <source>Grey values are kept for longer days. Choose these days to change them.</source>
        <translation>A szürke értékek hosszabb időszakra szólnak. A módosításukhoz válassza azt az időszakot.</translation>
    </message>
    <message>
        <source>How measured</source>
        <translation>Mérés módja</translation>
    </message>
    <message>
        <source>One of your own…</source>
        <translation>Saját mutató…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Minőség</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Az egész központ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Values of shorter days give way to what you write here.</source>
        <translation>A rövidebb időszakok értékeit felváltja, amit ide ír.</translation>
    </message>
    <message>
        <source>Warn me unless it is</source>
        <translation>Figyelmeztessen, ha nem</translation>
    </message>
    <message>
        <source>What customers and the service say of {period}. It stands beside the cost, so that nothing becomes cheaper at their expense unseen. Leave out what you do not measure.</source>
        <translation>Amit az ügyfelek és a kiszolgálás mutat ({period}). A költségek mellett áll, hogy semmi ne lehessen észrevétlenül ezek kárára olcsóbb. Amit nem mér, hagyja üresen.</translation>
    </message>
    <message>
        <source>not everything there is understood.</source>
        <translation>ott nem minden érthető.</translation>
    </message>
    <message>
        <source>“{name}” is here already. Choose another name.</source>
        <translation>„{name}” már szerepel. Válasszon másik nevet.</translation>
    </message>
</context>
<context>
    <name>QualityLine</name>
    <message>
        <source>Figure of your own</source>
        <translation>Saját mutató</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>A neve</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>A mutató neve</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>legalább</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>legfeljebb</translation>
    </message>
    <message>
        <source>such as: scale of 1 to 7</source>
        <translation>például: 1–7 skála</translation>
    </message>
    <message>
        <source>such as: survey</source>
        <translation>például: felmérés</translation>
    </message>
    <message>
        <source>such as: within 20 seconds</source>
        <translation>például: 20 másodpercen belül</translation>
    </message>
    <message>
        <source>{measure}: guard</source>
        <translation>{measure}: határérték</translation>
    </message>
    <message>
        <source>{measure}: guarded from</source>
        <translation>{measure}: a határ iránya</translation>
    </message>
    <message>
        <source>{measure}: how it was measured</source>
        <translation>{measure}: hogyan mérték</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message numerus="yes">
        <source>%n more are in the exported summary.</source>
        <translation>
            <numerusform>További %n az exportált összesítésben van.</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>At average cost</source>
        <translation>Átlagköltségen</translation>
    </message>
    <message>
        <source>At the average cost of a contact. Removing a cause saves only the part of it that can be avoided.</source>
        <translation>Egy kapcsolat átlagos költségén. Egy ok megszüntetése csak az elkerülhető részt takarítja meg.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>If it were gone…</source>
        <translation>Ha nem lenne…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Arány</translation>
    </message>
    <message>
        <source>What contacts were about</source>
        <translation>Miről szóltak a kapcsolatok</translation>
    </message>
    <message>
        <source>What would it save if these contacts did not come?</source>
        <translation>Mennyit takarítana meg, ha ezek a kapcsolatok nem jönnének?</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Contacts</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>What contacts were about</source>
        <translation>Miről szóltak a kapcsolatok</translation>
    </message>
    <message>
        <source>such as: invoice unclear</source>
        <translation>például: nem érthető a számla</translation>
    </message>
    <message>
        <source>{reason}: contacts</source>
        <translation>{reason}: kapcsolatok</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>Men&amp;tés</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Új ok…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Ok hozzáadása</translation>
    </message>
    <message>
        <source>Add a reason…</source>
        <translation>Ok hozzáadása…</translation>
    </message>
    <message>
        <source>Cha&amp;nnel:</source>
        <translation>&amp;Csatorna:</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Grey numbers are kept for longer days. Choose these days to change them.</source>
        <translation>A szürke számok hosszabb időszakra szólnak. Módosításukhoz válassza azt az időszakot.</translation>
    </message>
    <message>
        <source>No handled contacts are counted in this period yet.</source>
        <translation>Ebben az időszakban még nincs számolt kezelt kapcsolat.</translation>
    </message>
    <message>
        <source>Numbers of shorter days give way to what you write here.</source>
        <translation>A rövidebb időszakok számai helyébe az kerül, amit ide ír.</translation>
    </message>
    <message>
        <source>Of those handled</source>
        <translation>A kezeltekből</translation>
    </message>
    <message>
        <source>Say what these contacts were about.</source>
        <translation>Adja meg, miről szóltak ezek a kapcsolatok.</translation>
    </message>
    <message>
        <source>What contacts are about</source>
        <translation>Miről szólnak a kapcsolatok</translation>
    </message>
    <message>
        <source>What the handled contacts of {period} were about. It changes no count and no cost: it shows which causes bring the most work, and what removing one could save. Leave out what you do not know.</source>
        <translation>Miről szóltak a kezelt kapcsolatok ({period}). Egyetlen számot és költséget sem változtat meg: megmutatja, mely okok adják a legtöbb munkát, és mit takaríthat meg egy ok megszüntetése. Amit nem tud, hagyja ki.</translation>
    </message>
    <message>
        <source>not everything there is understood.</source>
        <translation>ott nem minden érthető.</translation>
    </message>
    <message>
        <source>“{name}” is here already. Choose another name.</source>
        <translation>„{name}” már szerepel itt. Válasszon másik nevet.</translation>
    </message>
</context>
<context>
    <name>Recurrences</name>
    <message>
        <source>Every four weeks</source>
        <translation>Négyhetente</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Félévente</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Havonta</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Negyedévente</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Kéthetente</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hetente</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Évente</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Egyszer</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Happens only once, like a move</source>
        <translation>Egyszeri, például költözés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Szállító</translation>
    </message>
</context>
<context>
    <name>Replace</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Mé&amp;gse</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Felülírás</translation>
    </message>
    <message>
        <source>These files are there already:
{names}</source>
        <translation>Ezek a fájlok már léteznek:
{names}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n oldal</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Nyelv:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papír:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>A jelentésben</translation>
    </message>
    <message>
        <source>It was stopped; choose a language to make it again.</source>
        <translation>Leállítva; válasszon nyelvet, hogy újra elkészüljön.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Nothing is left in the report. Choose a part of it.</source>
        <translation>A jelentésben nem marad semmi. Válasszon ki egy részt.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumentumok (*.pdf)</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>A jelentés oldalai</translation>
    </message>
    <message>
        <source>Pages of the web (*.html)</source>
        <translation>Weboldalak (*.html)</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Ny&amp;omtatás…</translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation>Jelentés: {name}</translation>
    </message>
    <message>
        <source>Report: {period}</source>
        <translation>Jelentés: {period}</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Mentés &amp;HTML-ként…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Mentés PD&amp;F-ként…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Elmentve: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Elküldve a nyomtatónak.</translation>
    </message>
    <message>
        <source>The printer did not take it. Is it connected and switched on?</source>
        <translation>A nyomtató nem fogadta. Csatlakoztatva van, és be van kapcsolva?</translation>
    </message>
    <message>
        <source>{file} cannot be replaced. If it is open in another program, close it there; or choose another name.</source>
        <translation>A(z) {file} nem írható felül. Ha meg van nyitva egy másik programban, zárja be ott, vagy válasszon másik nevet.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Add a lever at the left: what it changes shows here while you type. Nothing of it touches your figures.</source>
        <translation>Adjon hozzá balra egy lehetőséget: gépelés közben itt látszik, mit változtat. Az adataihoz ez nem nyúl.</translation>
    </message>
    <message>
        <source>Agents needed through an average day, likely case</source>
        <translation>Szükséges munkatársak egy átlagos napon, valószínű eset</translation>
    </message>
    <message>
        <source>Agents’ time saved</source>
        <translation>A munkatársak megtakarított ideje</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Időben fogadva</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Átlagos várakozás</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Leterheltség</translation>
    </message>
    <message>
        <source>Chats an hour</source>
        <translation>Csevegés óránként</translation>
    </message>
    <message>
        <source>Contacts that come again</source>
        <translation>Ismétlődő kapcsolatok</translation>
    </message>
    <message>
        <source>Contacts then</source>
        <translation>Kapcsolatok utána</translation>
    </message>
    <message>
        <source>Cost per contact then</source>
        <translation>Kapcsolatonkénti költség utána</translation>
    </message>
    <message>
        <source>Cost per contact, now</source>
        <translation>Kapcsolatonkénti költség most</translation>
    </message>
    <message>
        <source>Cost per resolution then</source>
        <translation>Megoldásonkénti költség utána</translation>
    </message>
    <message>
        <source>Cost per resolution, now</source>
        <translation>Megoldásonkénti költség most</translation>
    </message>
    <message>
        <source>Enter contacts</source>
        <translation>Kapcsolatok megadása</translation>
    </message>
    <message>
        <source>Figures of my own</source>
        <translation>Saját adatok</translation>
    </message>
    <message>
        <source>For each resolved chat</source>
        <translation>Megoldott csevegésenként</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Leteszi</translation>
    </message>
    <message>
        <source>Have to wait</source>
        <translation>Várnia kell</translation>
    </message>
    <message>
        <source>Menu, all calls</source>
        <translation>Menü, minden hívásra</translation>
    </message>
    <message>
        <source>Most agents needed at once, by day of the week, likely case</source>
        <translation>Egyszerre legtöbb szükséges munkatárs a hét napjain, valószínű eset</translation>
    </message>
    <message>
        <source>People at the phones</source>
        <translation>Fő a telefonnál</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Eredmények egymás mellett</translation>
    </message>
    <message>
        <source>Saving as it is often counted</source>
        <translation>Megtakarítás, ahogy gyakran számolják</translation>
    </message>
    <message>
        <source>Saving at the average cost</source>
        <translation>Megtakarítás átlagköltségen</translation>
    </message>
    <message>
        <source>Saving that is real</source>
        <translation>Valódi megtakarítás</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Beosztva</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Példa megnyitása</translation>
    </message>
    <message>
        <source>The line above is today.</source>
        <translation>A fölötte lévő vonal a mai állapot.</translation>
    </message>
    <message>
        <source>There is nothing to start from yet.</source>
        <translation>Még nincs miből kiindulni.</translation>
    </message>
    <message>
        <source>This cause has no number yet.</source>
        <translation>Ennek az oknak még nincs száma.</translation>
    </message>
    <message>
        <source>Time of an agent</source>
        <translation>Munkatárs ideje</translation>
    </message>
    <message>
        <source>Too far, whatever it saves:</source>
        <translation>Túl messzire megy, bármennyit takarít is meg:</translation>
    </message>
    <message>
        <source>Total cost then</source>
        <translation>Teljes költség utána</translation>
    </message>
    <message>
        <source>What matters most: change of the total cost a month by each lever alone</source>
        <translation>Mi számít a legtöbbet: a havi teljes költség változása az egyes lehetőségektől külön-külön</translation>
    </message>
    <message>
        <source>What they cost</source>
        <translation>Ennyibe kerülnek</translation>
    </message>
    <message>
        <source>What would lower your costs?</source>
        <translation>Mi csökkentené a költségeit?</translation>
    </message>
    <message>
        <source>Work, in Erlang</source>
        <translation>Munka, Erlangban</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kezdete</translation>
    </message>
    <message>
        <source>Go on at this amount</source>
        <translation>Folytatás ezzel az összeggel</translation>
    </message>
    <message>
        <source>New amount, {currency}</source>
        <translation>Új összeg, {currency}</translation>
    </message>
    <message>
        <source>The cost ends the day before, and goes on from this day at the new amount.</source>
        <translation>A költség az előző napon véget ér, és ettől a naptól az új összeggel folytatódik.</translation>
    </message>
    <message>
        <source>{old} until {last}, {new} from {first}.</source>
        <translation>{last} napjáig {old}, {first} napjától {new}.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Account contains:</source>
        <translation>A s&amp;zámla tartalmazza:</translation>
    </message>
    <message>
        <source>&amp;Exchange rate:</source>
        <translation>Ár&amp;folyam:</translation>
    </message>
    <message>
        <source>&amp;Payee contains:</source>
        <translation>A &amp;partner neve tartalmazza:</translation>
    </message>
    <message>
        <source>&amp;Text contains:</source>
        <translation>A &amp;közlemény tartalmazza:</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>&amp;Mi ez:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Válasszon…</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Árfolyam</translation>
    </message>
    <message>
        <source>For the &amp;month:</source>
        <translation>Melyik &amp;hónapé:</translation>
    </message>
    <message>
        <source>No cost: {reason}</source>
        <translation>Nem költség: {reason}</translation>
    </message>
    <message>
        <source>VAT &amp;inside, %:</source>
        <translation>Benne lévő &amp;áfa, %:</translation>
    </message>
    <message>
        <source>VAT inside, %</source>
        <translation>Benne lévő áfa, %</translation>
    </message>
    <message>
        <source>Written off o&amp;ver months:</source>
        <translation>Leírás &amp;ideje, hónap:</translation>
    </message>
    <message>
        <source>Written off over months</source>
        <translation>Leírás ideje, hónap</translation>
    </message>
    <message>
        <source>after the payment</source>
        <translation>a fizetés utáni</translation>
    </message>
    <message>
        <source>before the payment</source>
        <translation>a fizetés előtti</translation>
    </message>
    <message>
        <source>of the payment</source>
        <translation>a fizetésé</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Módosítások m&amp;entése</translation>
    </message>
    <message>
        <source>Apply &amp;later</source>
        <translation>Hát&amp;rébb</translation>
    </message>
    <message>
        <source>Apply ea&amp;rlier</source>
        <translation>E&amp;lőrébb</translation>
    </message>
    <message>
        <source>Rules for bank lines</source>
        <translation>Banki tételek szabályai</translation>
    </message>
    <message>
        <source>The first rule that a line fits decides. Lines that are sorted already stay so.</source>
        <translation>Az első illő szabály dönt. A már besorolt tételek változatlanok maradnak.</translation>
    </message>
    <message>
        <source>There are no rules yet. They are made from lines that wait.</source>
        <translation>Még nincsenek szabályok. Várakozó tételekből készülnek.</translation>
    </message>
    <message>
        <source>all other money paid</source>
        <translation>minden más kifizetett pénz</translation>
    </message>
    <message>
        <source>all other money received</source>
        <translation>minden más beérkező pénz</translation>
    </message>
    <message>
        <source>no cost: {reason}</source>
        <translation>nem költség: {reason}</translation>
    </message>
</context>
<context>
    <name>SaveProfile</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Név:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Mentés</translation>
    </message>
    <message>
        <source>From then on a file with these columns is read as this one is:
{columns}</source>
        <translation>Ezentúl az ilyen oszlopokkal rendelkező fájlt úgy olvassa be a program, mint ezt:
{columns}</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Mentés profilként</translation>
    </message>
    <message>
        <source>Such as: Telephones, front desk</source>
        <translation>Például: Ügyfélszolgálati telefon</translation>
    </message>
    <message>
        <source>Your profile of this name will be replaced.</source>
        <translation>Az ilyen nevű profilját ez lecseréli.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Everything is saved as you type</source>
        <translation>Minden azonnal mentődik</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here</source>
        <translation>Csak olvasható: itt semmi sem módosítható</translation>
    </message>
    <message>
        <source>Something that was typed is not saved yet</source>
        <translation>Van olyan beírt adat, amely még nincs mentve</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save the chart</source>
        <translation>Grafikon mentése</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Elmentve: {file}</translation>
    </message>
    <message>
        <source>The data is copied; paste it into a spreadsheet.</source>
        <translation>Az adatok a vágólapon vannak; illessze be őket egy táblázatba.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>A kép a vágólapon van.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A cost that belongs to one channel needs a direction and a channel. Choose them.</source>
        <translation>Az egyetlen csatornához tartozó költséghez irány és csatorna kell. Válassza ki őket.</translation>
    </message>
    <message>
        <source>A count lies across the edge of the period and was spread over its days.</source>
        <translation>Egy darabszám átnyúlik az időszak szélén, ezért a napjai között elosztottuk.</translation>
    </message>
    <message>
        <source>A figure is empty because its count is entered for some of the contacts only.</source>
        <translation>Egy adat azért üres, mert a darabszáma csak a kapcsolatok egy részéhez van megadva.</translation>
    </message>
    <message>
        <source>A look ahead needs {needed} whole months of counts side by side. Counted so far: {count}.</source>
        <translation>Az előretekintéshez {needed} egymást követő, teljesen megszámolt hónap kell. Eddig megszámolva: {count}.</translation>
    </message>
    <message>
        <source>A newer CostDesk made this workspace, so it was left as it is. Install the newer CostDesk to open it.</source>
        <translation>Ezt a munkaterületet újabb CostDesk készítette, ezért érintetlen maradt. A megnyitásához telepítse az újabb CostDesket.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Mend the row in the file; inside a cell, write the mark twice.</source>
        <translation>Egy idézőjel nincs lezárva. Javítsa a sort a fájlban; cellán belül kettőzze meg a jelet.</translation>
    </message>
    <message>
        <source>A rule without any condition would take every line. Give it one.</source>
        <translation>Feltétel nélkül a szabály minden tételre érvényes lenne. Adjon meg egyet.</translation>
    </message>
    <message>
        <source>Amounts such as {text} have no sign, and the balance beside them goes both ways by them. Say which way it goes where money was paid; the row at the end whose step cannot be seen is left out.</source>
        <translation>Az olyan összegeknek, mint {text}, nincs előjelük, és a mellettük álló egyenleg mindkét irányba változik velük. Adja meg, merre változik, ahol pénzt fizettek ki; a szélső sor, amelynek lépése nem látszik, kimarad.</translation>
    </message>
    <message>
        <source>Another program is using this workspace. Try again in a moment.</source>
        <translation>Egy másik program használja ezt a munkaterületet. Próbálja meg kicsit később.</translation>
    </message>
    <message>
        <source>Another table begins here, with other columns or with the same days again. Save each as a file or a sheet of its own.</source>
        <translation>Itt egy másik táblázat kezdődik, más oszlopokkal vagy újra ugyanazokkal a napokkal. Mentse mindegyiket külön fájlba vagy munkalapra.</translation>
    </message>
    <message>
        <source>Bills that count beside a recurring cost of the same party and month, for they differ from it by more than 10 %: {rows} ({text}). Change the recurring cost, or delete one of the two.</source>
        <translation>Számlák, amelyek ugyanazon fél és hónap ismétlődő költsége mellett is számítanak, mert több mint 10%-kal eltérnek attól: {rows} ({text}). Módosítsa az ismétlődő költséget, vagy törölje az egyiket.</translation>
    </message>
    <message>
        <source>Bills that take the place of a recurring cost of their month: {rows}.</source>
        <translation>Az adott havi ismétlődő költség helyébe lépő számlák: {rows}.</translation>
    </message>
    <message>
        <source>By “{text}” the contacts would take {seconds} seconds each. Say what it counts.</source>
        <translation>„{text}” szerint egy kapcsolat {seconds} másodpercig tartana. Adja meg, mit számol.</translation>
    </message>
    <message>
        <source>Contacts of this channel are counted in the earlier period only.</source>
        <translation>E csatorna kapcsolatai csak a korábbi időszakban vannak számolva.</translation>
    </message>
    <message>
        <source>Contacts of this channel are counted in the later period only.</source>
        <translation>E csatorna kapcsolatai csak a későbbi időszakban vannak számolva.</translation>
    </message>
    <message>
        <source>CostDesk does not know how spreadsheets are written in “{text}”. Choose one of: {choices}.</source>
        <translation>A CostDesk nem tudja, hogyan írnak táblázatot itt: „{text}”. Válasszon ezek közül: {choices}.</translation>
    </message>
    <message>
        <source>Counted days: {days_before} before, {days_after} after. So they are compared per day.</source>
        <translation>Számolt napok: előtte {days_before}, utána {days_after}. Ezért napra vetítve hasonlítjuk össze őket.</translation>
    </message>
    <message>
        <source>Counted in each of the {periods} periods before, and not in this one. Was it closed, or is it not counted yet?</source>
        <translation>A megelőző {periods} időszak mindegyikében volt adata, ebben nincs. Megszűnt, vagy még nincs megszámolva?</translation>
    </message>
    <message>
        <source>Counts that other imports have of its days, and that stand for them now: {rows}.</source>
        <translation>Más importok ugyanezekre a napokra vonatkozó, mostantól érvényes darabszámai: {rows}.</translation>
    </message>
    <message>
        <source>Dates are read as {text}: “{example}” is {read}.</source>
        <translation>A dátumok olvasata: {text}; „{example}” jelentése: {read}.</translation>
    </message>
    <message>
        <source>Days on which one file ends or begins: {rows} are counted by this file now, {kept} stay as the earlier file counted them.</source>
        <translation>Napok, amelyeken egy fájl véget ér vagy kezdődik: {rows} mostantól ebből a fájlból számít, {kept} marad, ahogy a korábbi fájl számolta.</translation>
    </message>
    <message>
        <source>Days that other imports have too, and that are counted by those alone now: {rows}.</source>
        <translation>Napok, amelyek más importokban is szerepelnek, és mostantól csak azokból számítanak: {rows}.</translation>
    </message>
    <message>
        <source>Days that other imports have too, which somebody has changed since and which stay as they are: {rows}.</source>
        <translation>Napok, amelyek más importokban is szerepelnek, de azóta módosították őket, ezért változatlanok maradnak: {rows}.</translation>
    </message>
    <message>
        <source>Earlier rows can be replaced for contacts, reasons, paid hours and quality only, not for {text}.</source>
        <translation>Korábbi sorokat csak kapcsolatoknál, okoknál, fizetett óráknál és minőségnél lehet lecserélni, itt nem: {text}.</translation>
    </message>
    <message>
        <source>Earlier rows that are replaced: {rows}.</source>
        <translation>Lecserélt korábbi sorok: {rows}.</translation>
    </message>
    <message>
        <source>Earlier rows that this import had replaced do not come back: {rows}. Import their file again.</source>
        <translation>Az import által lecserélt korábbi sorok nem kerülnek vissza: {rows}. Importálja újra a fájljukat.</translation>
    </message>
    <message>
        <source>Entered for some of the contacts only.</source>
        <translation>Csak a kapcsolatok egy részéhez van megadva.</translation>
    </message>
    <message>
        <source>Every booking stands here with its other side ({text}), and nothing says which accounts are those of costs. Say on which side they stand; the other side is left out by a rule.</source>
        <translation>Minden tétel az ellentételével együtt szerepel ({text}), és semmi sem mutatja, melyik számla költségszámla. Adja meg, melyik oldalon állnak; a másik oldalt szabállyal hagyhatja ki.</translation>
    </message>
    <message>
        <source>Give either the months it is spread over, or an end: not both.</source>
        <translation>Vagy az elosztás hónapjait adja meg, vagy a végét: a kettőt együtt ne.</translation>
    </message>
    <message>
        <source>Give one of these numbers only.</source>
        <translation>Ezek közül csak az egyik számot adja meg.</translation>
    </message>
    <message>
        <source>Handle time is missing somewhere, so costs were shared by number of contacts.</source>
        <translation>Valahol hiányzik a kezelési idő, ezért a költségek a kapcsolatok száma szerint lettek felosztva.</translation>
    </message>
    <message>
        <source>Handle time is not entered for every contact.</source>
        <translation>A kezelési idő nincs minden kapcsolathoz megadva.</translation>
    </message>
    <message>
        <source>How long callers wait before they hang up is not given.</source>
        <translation>Nincs megadva, mennyit várnak a hívók, mielőtt leteszik.</translation>
    </message>
    <message>
        <source>How many {currency} is one {text}? Write the exchange rate.</source>
        <translation>Hány {currency} egy {text}? Írja be az árfolyamot.</translation>
    </message>
    <message>
        <source>If “{text}” counted seconds, the contacts would take {hours} hours each. Say what it counts.</source>
        <translation>Ha a(z) „{text}” másodperc lenne, egy kapcsolat {hours} óráig tartana. Adja meg, mit számol.</translation>
    </message>
    <message>
        <source>It is also recorded what {contacts} of these contacts were about (different reasons: {reasons}).</source>
        <translation>Rögzítésre kerül az is, miről szólt e kapcsolatok közül {contacts} (ennyi ok: {reasons}).</translation>
    </message>
    <message>
        <source>It is not clear which column counts the handled contacts. Is it “{text}”? Choose it.</source>
        <translation>Nem egyértelmű, melyik oszlopban vannak a kezelt kapcsolatok. A(z) „{text}” az? Válassza ki.</translation>
    </message>
    <message>
        <source>It is not clear who called whom where “{text}” stands. Say what it means.</source>
        <translation>Nem világos, ki kit hívott ott, ahol „{text}” áll. Adja meg, mit jelent.</translation>
    </message>
    <message>
        <source>Labour is {share} of the cost; {low_share} to {high_share} is usual. Are all wages and charges entered?</source>
        <translation>A személyi költség aránya {share}; {low_share} és {high_share} között szokásos. Minden bér és járulék szerepel?</translation>
    </message>
    <message>
        <source>Labour is {share} of the cost; {low_share} to {high_share} is usual. Are rent, software and telephone entered?</source>
        <translation>A személyi költség aránya {share}; {low_share} és {high_share} között szokásos. Szerepel a bérleti díj, a szoftver és a telefon?</translation>
    </message>
    <message>
        <source>Less sure: from {count} months of counts, season and chance cannot be told apart. {needed} would do.</source>
        <translation>Kevésbé biztos: {count} megszámolt hónapból a szezonhatás és a véletlen nem választható szét. {needed} elég lenne.</translation>
    </message>
    <message>
        <source>Lines on days that {text} covers in another format, where none has that day and amount: {rows}. They are taken in; look whether they are there under another day.</source>
        <translation>Tételek olyan napokról, amelyeket a(z) {text} más formátumban lefed, de ilyen nap és összeg ott nincs: {rows}. Bekerülnek; nézze meg, nem szerepelnek-e már másik napon.</translation>
    </message>
    <message>
        <source>Lines outside the year of the file ({first} – {last}): {count}, in {text}.</source>
        <translation>A fájl évén ({first} – {last}) kívüli sorok száma: {count}, itt: {text}.</translation>
    </message>
    <message>
        <source>Lines that become costs: {rows}.</source>
        <translation>Költséggé váló tételek: {rows}.</translation>
    </message>
    <message>
        <source>Lines that came from {text} already, in another format: {rows}. They have the same account, day and amount, and are left out.</source>
        <translation>Tételek, amelyeket a(z) {text} más formátumban már behozott: {rows}. Számlájuk, napjuk és összegük azonos, ezért kimaradnak.</translation>
    </message>
    <message>
        <source>Lines that no rule takes, which wait for you: {rows}.</source>
        <translation>Szabály nélküli, Önre váró tételek: {rows}.</translation>
    </message>
    <message>
        <source>More contacts handled than offered: {handled} of {offered}, {span}. A backlog does this; so does a wrong column.</source>
        <translation>Több a kezelt, mint a beérkezett kapcsolat: {handled}, illetve {offered}, {span}. Ezt hátralék vagy elcserélt oszlop okozza.</translation>
    </message>
    <message>
        <source>More time was handled than people were there for. Look at the paid hours.</source>
        <translation>Több a kezelési idő, mint amennyit a munkatársak jelen voltak. Nézze meg a fizetett órákat.</translation>
    </message>
    <message>
        <source>No column says whether somebody answered. Contacts that took time count as answered ({contacts}), those that took none do not ({rows}).</source>
        <translation>Egyik oszlop sem mondja meg, felvette-e valaki. Ami időt vett igénybe, fogadottnak számít ({contacts}), a többi nem ({rows}).</translation>
    </message>
    <message>
        <source>No column that says how long contacts took is known.</source>
        <translation>Nincs ismert oszlop arról, hogy mennyi ideig tartottak a kapcsolatok.</translation>
    </message>
    <message>
        <source>No contacts about “{text}” are recorded where this scenario starts. Recorded are: {choices}.</source>
        <translation>A forgatókönyv kiindulásánál nincs rögzített kapcsolat erről: „{text}”. Rögzítve van: {choices}.</translation>
    </message>
    <message>
        <source>No contacts are counted in this period.</source>
        <translation>Ebben az időszakban nincs megszámolt kapcsolat.</translation>
    </message>
    <message>
        <source>No cost could be shared out over the channels.</source>
        <translation>Nem volt csatornákra felosztható költség.</translation>
    </message>
    <message>
        <source>No costs entered.</source>
        <translation>Nincs megadott költség.</translation>
    </message>
    <message>
        <source>No counts for {span} (working days: {days}).</source>
        <translation>Nincs darabszám: {span} (munkanapok: {days}).</translation>
    </message>
    <message>
        <source>No handled contacts entered.</source>
        <translation>Nincs megadott kezelt kapcsolat.</translation>
    </message>
    <message>
        <source>No leads entered.</source>
        <translation>Nincs megadott érdeklődő.</translation>
    </message>
    <message>
        <source>No offered contacts entered.</source>
        <translation>Nincs megadott beérkezett kapcsolat.</translation>
    </message>
    <message>
        <source>No outbound contacts entered.</source>
        <translation>Nincs megadott kimenő kapcsolat.</translation>
    </message>
    <message>
        <source>No resolved contacts entered.</source>
        <translation>Nincs megadott megoldott kapcsolat.</translation>
    </message>
    <message>
        <source>No revenue entered for every month of it.</source>
        <translation>Nincs minden hónaphoz bevétel megadva.</translation>
    </message>
    <message>
        <source>No row has the headings that are needed ({needed}). Rename the headings in the file. The first row reads: {found}</source>
        <translation>Egyik sorban sincsenek meg a szükséges fejlécek ({needed}). Nevezze át a fejléceket a fájlban. Az első sor: {found}</translation>
    </message>
    <message>
        <source>No sales entered.</source>
        <translation>Nincs megadott eladás.</translation>
    </message>
    <message>
        <source>None of the contacts waits in a queue.</source>
        <translation>Egyetlen kapcsolat sem vár sorban.</translation>
    </message>
    <message>
        <source>None of the {rows} rows says when it was. Choose the column of the days.</source>
        <translation>A(z) {rows} sor egyike sem mondja meg, mikor volt. Válassza ki a napok oszlopát.</translation>
    </message>
    <message>
        <source>Not entered.</source>
        <translation>Nincs megadva.</translation>
    </message>
    <message>
        <source>Nothing is recorded of what contacts were about where this scenario starts, so “{text}” has no number. Choose another start, or a number of your own.</source>
        <translation>A forgatókönyv kiindulásánál nincs rögzítve, miről szóltak a kapcsolatok, így ennek nincs száma: „{text}”. Válasszon másik kiindulást vagy saját számot.</translation>
    </message>
    <message>
        <source>Nothing is saved, so it never pays for itself.</source>
        <translation>Nincs megtakarítás, ezért soha nem térül meg.</translation>
    </message>
    <message>
        <source>Nothing shows whether {text} was paid or received. Say what marks money paid.</source>
        <translation>Semmiből nem derül ki, hogy {text} kiadás vagy bevétel. Adja meg, miről ismerhető fel a kifizetett összeg.</translation>
    </message>
    <message>
        <source>Numbers are read with {text}: “{example}” is {read}.</source>
        <translation>A számok olvasata: {text}; „{example}” jelentése: {read}.</translation>
    </message>
    <message>
        <source>On those days one file of this source ends or begins, and the other goes on. Each can be counted by the file that has it whole: {rows} by this one, {kept} by the earlier one.</source>
        <translation>Ezeken a napokon az egyik fájl véget ér vagy kezdődik, a másik pedig folytatódik. Mindegyik nap abból a fájlból számítható, amelyikben teljes: {rows} ebből, {kept} a korábbiból.</translation>
    </message>
    <message>
        <source>Only costs that come once can be spread over months; this one comes {recurrence}. Leave one of the two out.</source>
        <translation>Csak egyszeri költség osztható el hónapokra; ennek a gyakorisága: {recurrence}. Az egyiket hagyja el.</translation>
    </message>
    <message>
        <source>Only part of this period is counted: {span}.</source>
        <translation>Ennek az időszaknak csak egy része van megszámolva: {span}.</translation>
    </message>
    <message>
        <source>Only up to the last day that is counted.</source>
        <translation>Csak az utolsó megszámolt napig.</translation>
    </message>
    <message>
        <source>Only what is written off over months can leave a rest. Write over how many months, or empty the value at the end ({text}).</source>
        <translation>Maradványértéke csak annak lehet, amit hónapokra osztunk el. Adja meg a hónapok számát, vagy törölje a maradványértéket ({text}).</translation>
    </message>
    <message>
        <source>Only zeros for {span} (working days: {days}). Not counted yet?</source>
        <translation>Csak nullák: {span} (munkanapok: {days}). Még nincs megszámolva?</translation>
    </message>
    <message>
        <source>Paid hours are not entered for every day.</source>
        <translation>Nincs minden naphoz megadva fizetett óra.</translation>
    </message>
    <message>
        <source>Paid hours are not known for every day, so the cost of idle time is unknown.</source>
        <translation>Nem ismert minden nap fizetett órája, ezért az üresjárat költsége sem.</translation>
    </message>
    <message>
        <source>People were busy {share} of the time they were there. Above {limit_share} few keep it up, and queues grow fast.</source>
        <translation>Az emberek jelenlétük {share} részében foglaltak voltak. {limit_share} fölött kevesen bírják sokáig, és a várakozósorok gyorsan nőnek.</translation>
    </message>
    <message>
        <source>Rows left out: {rows} ({reason}).</source>
        <translation>Kihagyott sorok: {rows} ({reason}).</translation>
    </message>
    <message>
        <source>Rows of “{text}” that you changed since: {rows}. Say whether they stay or go too.</source>
        <translation>A(z) „{text}” azóta módosított sorai: {rows}. Adja meg, hogy ezek megmaradjanak vagy törlődjenek.</translation>
    </message>
    <message>
        <source>Rows with the same days and channel were added up: {rows} became {results}.</source>
        <translation>Az azonos napú és csatornájú sorokat összeadtuk: {rows} sorból {results} lett.</translation>
    </message>
    <message>
        <source>Rows you changed, which stay: {rows}.</source>
        <translation>Az Ön által módosított, megmaradó sorok: {rows}.</translation>
    </message>
    <message>
        <source>Rows you changed, which went too: {rows}.</source>
        <translation>Az Ön által módosított, szintén törölt sorok: {rows}.</translation>
    </message>
    <message>
        <source>Several columns could be the amount: {choices}. Say which one is.</source>
        <translation>Több oszlop is lehet az összeg: {choices}. Adja meg, melyik az.</translation>
    </message>
    <message>
        <source>Several sheets could be meant: {choices}. Say which one is.</source>
        <translation>Több munkalapról is szó lehet: {choices}. Adja meg, melyikről.</translation>
    </message>
    <message>
        <source>Shared in another way: {before} before, {after} after.</source>
        <translation>Másképp felosztva: előtte {before}, utána {after}.</translation>
    </message>
    <message>
        <source>Shared out for this period alone; such periods do not add up to months to the cent.</source>
        <translation>Külön erre az időszakra felosztva; az ilyen időszakok fillérre nem adják ki a hónapokat.</translation>
    </message>
    <message>
        <source>Something else is still being done. Wait for it, or cancel it.</source>
        <translation>Még folyamatban van valami más. Várja meg a végét, vagy szakítsa meg.</translation>
    </message>
    <message>
        <source>The amount is in {currency} already, so it needs no exchange rate. Empty the rate ({text}), or choose the foreign currency.</source>
        <translation>Az összeg már ebben van: {currency}, így nem kell árfolyam. Törölje az árfolyamot ({text}), vagy válassza ki a külföldi pénznemet.</translation>
    </message>
    <message>
        <source>The category “{text}” is new.</source>
        <translation>Új kategória: „{text}”.</translation>
    </message>
    <message>
        <source>The channel “{text}” is new.</source>
        <translation>Új csatorna: „{text}”.</translation>
    </message>
    <message>
        <source>The column “{text}” is missing. Add it to the file.</source>
        <translation>Hiányzik a(z) „{text}” oszlop. Adja hozzá a fájlhoz.</translation>
    </message>
    <message>
        <source>The column “{text}” is not known. Rename it to one of: {choices}; or leave it out.</source>
        <translation>A(z) „{text}” oszlop nem ismert. Nevezze át ezek egyikére: {choices}; vagy hagyja ki.</translation>
    </message>
    <message>
        <source>The counts differ too much from month to month to look ahead.</source>
        <translation>A darabszámok hónapról hónapra túlságosan eltérnek az előretekintéshez.</translation>
    </message>
    <message>
        <source>The currency stays, because costs are entered in it ({count}). Make a new workspace for another currency.</source>
        <translation>A pénznem nem változik, mert már vannak benne költségek ({count}). Más pénznemhez hozzon létre új munkaterületet.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make some room and try again.</source>
        <translation>A lemez megtelt, ezért semmi sem változott. Szabadítson fel helyet, és próbálja újra.</translation>
    </message>
    <message>
        <source>The end lies before the start. Choose an end on or after the start.</source>
        <translation>A vége a kezdete előtt van. Válasszon a kezdettel azonos vagy későbbi véget.</translation>
    </message>
    <message>
        <source>The file does not say what kind of contacts these are. Choose a direction and a channel.</source>
        <translation>A fájl nem mondja meg, milyen kapcsolatok ezek. Válasszon irányt és csatornát.</translation>
    </message>
    <message>
        <source>The file does not say who called whom in {contacts} contacts (here {caller} and {called}). Name your own numbers.</source>
        <translation>A fájl {contacts} kapcsolatnál nem mondja meg, ki kit hívott (itt {caller} és {called}). Adja meg a saját számait.</translation>
    </message>
    <message>
        <source>The file does not say who called whom in {contacts} contacts. Choose a direction and a channel for all of them, or the column that says it.</source>
        <translation>A fájl {contacts} kapcsolatnál nem mondja meg, ki hívott kit. Válasszon mindegyikhez irányt és csatornát, vagy azt az oszlopot, amely megmondja.</translation>
    </message>
    <message>
        <source>The file itself has the column “{text}”, so do not choose a direction and channel for all rows.</source>
        <translation>A fájlban már van „{text}” oszlop, ezért ne válasszon irányt és csatornát az összes sorhoz.</translation>
    </message>
    <message>
        <source>The file names no currency. The amounts are taken for {currency}.</source>
        <translation>A fájl nem nevez meg pénznemet. Az összegeket {currency} pénznemben értjük.</translation>
    </message>
    <message>
        <source>The first day ({start}) lies after the last day ({end}). Exchange them.</source>
        <translation>Az első nap ({start}) az utolsó ({end}) után van. Cserélje fel őket.</translation>
    </message>
    <message>
        <source>The import of “{text}” was already taken back on {span}.</source>
        <translation>A(z) „{text}” importját már visszavonta ({span}).</translation>
    </message>
    <message>
        <source>The likely value ({text}) does not lie between the cautious one ({first}) and the hopeful one ({last}).</source>
        <translation>A valószínű érték ({text}) nem az óvatos ({first}) és a bizakodó ({last}) között van.</translation>
    </message>
    <message>
        <source>The number to divide by is 0.</source>
        <translation>Az osztó 0.</translation>
    </message>
    <message>
        <source>The percentages add up to {sum} %, not to 100 %. Change one of them.</source>
        <translation>A százalékok összege {sum} %, nem 100 %. Módosítsa valamelyiket.</translation>
    </message>
    <message>
        <source>The revenue per sale changes within it. Look at its months.</source>
        <translation>Az eladásonkénti bevétel közben változik. Nézze a hónapokat.</translation>
    </message>
    <message>
        <source>The safety copy could not be verified, so nothing was changed.</source>
        <translation>A biztonsági másolatot nem lehetett ellenőrizni, ezért semmi sem változott.</translation>
    </message>
    <message>
        <source>The sheet “{text}” has more than {limit} cells. Save it as CSV.</source>
        <translation>A(z) „{text}” munkalapnak több mint {limit} cellája van. Mentse CSV-ként.</translation>
    </message>
    <message>
        <source>The sheet “{text}” is read. These are not: {others}.</source>
        <translation>A beolvasott munkalap: „{text}”. Nem olvasott munkalapok: {others}.</translation>
    </message>
    <message>
        <source>The sheets {text} are read as one table: no two have a day in common.</source>
        <translation>A(z) {text} munkalapok egy táblázatként kerülnek beolvasásra: nincs közös napjuk.</translation>
    </message>
    <message>
        <source>The state “{text}” is not known. Rows that say it were taken for booked: {rows}.</source>
        <translation>A(z) „{text}” állapot ismeretlen. Könyveltnek tekintett ilyen sorok: {rows}.</translation>
    </message>
    <message>
        <source>The text of the scenario cannot be read ({text}).</source>
        <translation>A forgatókönyv szövege nem olvasható ({text}).</translation>
    </message>
    <message>
        <source>The text was read as {text}. Look whether letters with accents are right: “{example}”.</source>
        <translation>A szöveg kódolása: {text}. Nézze meg, jók-e az ékezetes betűk: „{example}”.</translation>
    </message>
    <message>
        <source>The value at the end ({text}) is above the amount. Write at most {amount}.</source>
        <translation>A maradványérték ({text}) nagyobb az összegnél. Legfeljebb ennyi lehet: {amount}.</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>A fejlécek alatt nincsenek sorok.</translation>
    </message>
    <message>
        <source>There are paid hours for {span} already ({stored}). Leave those days out, or replace the earlier rows.</source>
        <translation>Erre már vannak fizetett órák: {span} ({stored}). Hagyja ki ezeket a napokat, vagy cserélje le a korábbi sorokat.</translation>
    </message>
    <message>
        <source>There are {count} more problems; {total} in all.</source>
        <translation>Még {count} hiba van; összesen {total}.</translation>
    </message>
    <message>
        <source>There are {found} numbers for {expected} intervals. Write one for each.</source>
        <translation>{found} szám van {expected} időszakra. Írjon mindegyikhez egyet.</translation>
    </message>
    <message>
        <source>There are {found} numbers for {expected} open days a week. Write one for each.</source>
        <translation>{found} szám áll itt heti {expected} nyitvatartási naphoz. Írjon egyet mindegyikhez.</translation>
    </message>
    <message>
        <source>There is a category “{text}” already. Choose another name.</source>
        <translation>Már van „{text}” kategória. Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Már van ilyen nevű fájl. Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>There is a scenario “{text}” already. Choose another name.</source>
        <translation>Már van „{text}” nevű forgatókönyv. Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>There is a value of “{measure}” for {span} already ({stored}). Leave those days out, or replace the earlier rows.</source>
        <translation>Erre az időre már van „{measure}” érték: {span} ({stored}). Hagyja ki ezeket a napokat, vagy cserélje le a korábbi sorokat.</translation>
    </message>
    <message>
        <source>There is more work than people, so the queue only grows.</source>
        <translation>Több a munka, mint amennyit az emberek bírnak, ezért a sor csak nő.</translation>
    </message>
    <message>
        <source>There is no category “{text}”. Did you mean one of: {choices}?</source>
        <translation>Nincs „{text}” nevű kategória. Ezek egyikére gondolt: {choices}?</translation>
    </message>
    <message>
        <source>There is no column “{text}”. The file has: {choices}.</source>
        <translation>Nincs „{text}” oszlop. A fájl oszlopai: {choices}.</translation>
    </message>
    <message>
        <source>There is no profile “{text}”. Choose one of the list.</source>
        <translation>Nincs „{text}” nevű profil. Válasszon a listából.</translation>
    </message>
    <message>
        <source>There is no profile “{text}”. You may mean {choices}.</source>
        <translation>Nincs „{text}” nevű profil. Talán erre gondol: {choices}.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nincs mit újra megtenni.</translation>
    </message>
    <message>
        <source>There is nothing to show yet. Enter costs and contacts first.</source>
        <translation>Még nincs mit mutatni. Előbb adjon meg költségeket és kapcsolatokat.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nincs mit visszavonni.</translation>
    </message>
    <message>
        <source>This calculation has no such number.</source>
        <translation>Ennek a számításnak nincs ilyen adata.</translation>
    </message>
    <message>
        <source>This calculation is not known.</source>
        <translation>Ez a számítás nem ismert.</translation>
    </message>
    <message>
        <source>This cannot be written ({text}), so nothing was changed.</source>
        <translation>Ezt nem lehet elmenteni ({text}), ezért semmi sem változott.</translation>
    </message>
    <message>
        <source>This category is new in the later period.</source>
        <translation>Ez a kategória új a későbbi időszakban.</translation>
    </message>
    <message>
        <source>This category is no longer there in the later period.</source>
        <translation>Ez a kategória a későbbi időszakban már nincs.</translation>
    </message>
    <message>
        <source>This figure says nothing without its method. Write how it was measured, such as “survey” or “no repeat within 7 days”.</source>
        <translation>Ez a mutató a mérés módja nélkül nem mond semmit. Írja le, hogyan mérték, például „felmérés” vagy „7 napon belül nincs újabb kapcsolat”.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is open in another program, and whether you may read it.</source>
        <translation>Ez a fájl nem olvasható. Nézze meg, nincs-e nyitva másik programban, és van-e hozzá joga.</translation>
    </message>
    <message>
        <source>This file has more than {limit} rows. Split it, for instance by year.</source>
        <translation>Ebben a fájlban több mint {limit} sor van. Bontsa szét, például évek szerint.</translation>
    </message>
    <message>
        <source>This file holds what no bank writes, made to exhaust a computer. It was not read.</source>
        <translation>Ebben a fájlban olyasmi van, amit egyetlen bank sem ír, és ami a számítógép lefagyasztására való. Nem olvastuk be.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Ez a fájl üres. Válasszon másikat.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Split it, for instance by year.</source>
        <translation>Ez a fájl nagyobb, mint {limit} MB. Bontsa szét, például évek szerint.</translation>
    </message>
    <message>
        <source>This file is not a CostDesk workspace. It was left as it is.</source>
        <translation>Ez a fájl nem CostDesk-munkaterület. Érintetlen maradt.</translation>
    </message>
    <message>
        <source>This file is not there. It may have been moved, renamed or deleted.</source>
        <translation>Ez a fájl nincs itt. Lehet, hogy áthelyezték, átnevezték vagy törölték.</translation>
    </message>
    <message>
        <source>This file was taken in on {span}; rows of it that are still there: {rows}. Take that import back first, or take in only what is missing of it.</source>
        <translation>Ezt a fájlt már importálta ({span}); még meglévő sorai: {rows}. Előbb vonja vissza azt az importot, vagy csak a hiányzó sorokat importálja.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Ez a mappa nem létezik. Válasszon másikat.</translation>
    </message>
    <message>
        <source>This import is not in the history.</source>
        <translation>Ez az import nem szerepel az előzmények között.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Ez egy mappa. Válasszon fájlt.</translation>
    </message>
    <message>
        <source>This is a page of the web without a table, perhaps the log-in page that came in place of the export. Download it once more.</source>
        <translation>Ez egy táblázat nélküli weboldal, talán a bejelentkezési oldal érkezett az exportált fájl helyett. Töltse le újra.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ezt meg kell adni.</translation>
    </message>
    <message>
        <source>This is neither a CSV file nor an Excel workbook. Save the table as one of these, then import that.</source>
        <translation>Ez sem CSV-fájl, sem Excel-munkafüzet. Mentse a táblázatot az egyikként, majd azt importálja.</translation>
    </message>
    <message>
        <source>This is no file that can be read to its end. Choose a file.</source>
        <translation>Ez nem végigolvasható fájl. Válasszon egy fájlt.</translation>
    </message>
    <message>
        <source>This is no longer there: it was deleted in the meantime.</source>
        <translation>Ez már nincs meg: időközben törölték.</translation>
    </message>
    <message>
        <source>This is no table whose columns are known. Say what it holds and which column is which.</source>
        <translation>Ennek a táblázatnak az oszlopai nem ismertek. Adja meg, mi van benne, és melyik oszlop mi.</translation>
    </message>
    <message>
        <source>This is {text}: there are no contacts and no costs in it.</source>
        <translation>Ez {text}: nincsenek benne sem kapcsolatok, sem költségek.</translation>
    </message>
    <message>
        <source>This line cannot be read and was left out: “{text}”.</source>
        <translation>Ez a sor nem olvasható, ezért kihagytuk: „{text}”.</translation>
    </message>
    <message>
        <source>This line is in {text}. Give the rate: so many {currency} for one {text}.</source>
        <translation>Ez a tétel {text} pénznemű. Adja meg az árfolyamot: egy {text} hány {currency}.</translation>
    </message>
    <message>
        <source>This line is sorted already. Take that back first.</source>
        <translation>Ez a tétel már be van sorolva. Előbb vonja vissza azt.</translation>
    </message>
    <message>
        <source>This looks like {text}, of which no real file has been seen yet. Look whether it was read right.</source>
        <translation>Ez olyan, mint a(z) {text}, amelyből valódi fájlt még nem láttunk. Nézze meg, helyesen olvastuk-e be.</translation>
    </message>
    <message>
        <source>This number is missing.</source>
        <translation>Ez a szám hiányzik.</translation>
    </message>
    <message>
        <source>This row has {found} cells, but there are {expected} headings. Mend the row in the file.</source>
        <translation>Ebben a sorban {found} cella van, de {expected} fejléc. Javítsa a sort a fájlban.</translation>
    </message>
    <message>
        <source>This step no longer fits what is in the workspace, so nothing was changed.</source>
        <translation>Ez a lépés már nem illik a munkaterület tartalmához, ezért semmi sem változott.</translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in Excel and save it anew.</source>
        <translation>A munkafüzet sérült. Nyissa meg az Excelben, és mentse újra.</translation>
    </message>
    <message>
        <source>This workbook needs a password. Save it without one, then import that.</source>
        <translation>A munkafüzet jelszóval védett. Mentse jelszó nélkül, majd azt importálja.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than {limit} MB. Save the sheet as CSV.</source>
        <translation>A munkafüzet kicsomagolva nagyobb, mint {limit} MB. Mentse a munkalapot CSV-ként.</translation>
    </message>
    <message>
        <source>This workspace can only be read here, so nothing was changed.</source>
        <translation>Ez a munkaterület itt csak olvasható, ezért semmi sem változott.</translation>
    </message>
    <message>
        <source>This workspace is damaged ({text}). Take your last backup.</source>
        <translation>Ez a munkaterület sérült ({text}). Vegye elő az utolsó biztonsági mentést.</translation>
    </message>
    <message>
        <source>This workspace is not there. It may have been moved, renamed or deleted.</source>
        <translation>Ez a munkaterület nincs itt. Lehet, hogy áthelyezték, átnevezték vagy törölték.</translation>
    </message>
    <message>
        <source>This {text} file is damaged or broken off. Download it once more.</source>
        <translation>Ez a(z) {text} fájl sérült vagy félbeszakadt. Töltse le újra.</translation>
    </message>
    <message>
        <source>Two columns are called “{text}”. Rename or delete one of them.</source>
        <translation>Két oszlop neve is „{text}”. Nevezze át vagy törölje az egyiket.</translation>
    </message>
    <message>
        <source>Two columns are taken for “{text}”. Keep one of them.</source>
        <translation>Két oszlop is ezt jelenti: „{text}”. Csak az egyiket tartsa meg.</translation>
    </message>
    <message>
        <source>What is said of “{text}” means nothing. Write it like: {example}.</source>
        <translation>Ami a „{text}” kulcsnál áll, nem értelmezhető. Írja így: {example}.</translation>
    </message>
    <message>
        <source>What these files of the archive are is not known, and they were not read: {text}.</source>
        <translation>Az archívum e fájljairól nem tudni, mik, ezért nem lettek beolvasva: {text}.</translation>
    </message>
    <message>
        <source>What {contacts} contacts of this file were about is not taken in: their days are counted by the earlier file, which has them whole.</source>
        <translation>A fájl {contacts} kapcsolatáról nem kerül be, miről szólt: napjaikat a korábbi fájl számolja, amelyben teljesek.</translation>
    </message>
    <message>
        <source>What {contacts} contacts of this file were about is not taken in: what is recorded of that reason on their day was changed by hand or came from elsewhere, and stays.</source>
        <translation>A fájl {contacts} kapcsolatáról nem kerül be, miről szólt: amit erről az okról azon a napon rögzítettek, azt kézzel módosították vagy máshonnan származik, és változatlan marad.</translation>
    </message>
    <message>
        <source>You are not allowed to use this file or folder. Choose another place.</source>
        <translation>Nincs joga ehhez a fájlhoz vagy mappához. Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>Your profile “{text}” reads files with these columns already. Use its name, or delete it first.</source>
        <translation>A „{text}” nevű profilja már beolvassa az ilyen oszlopokkal rendelkező fájlokat. Használja azt a nevet, vagy előbb törölje.</translation>
    </message>
    <message>
        <source>{contacts} contacts have a reason, but only {handled} were handled. Look whether some reasons or days stand twice, or counts are missing.</source>
        <translation>{contacts} kapcsolatnak van oka, de kezeltek száma viszont csak {handled}. Nézze meg, nem szerepel-e kétszer egy ok vagy nap, vagy nem hiányoznak-e számok.</translation>
    </message>
    <message>
        <source>{figure} rose from {contact_before} to {contact_after}, while cost per resolution fell from {resolution_before} to {resolution_after}: the easy contacts went away, and more of what is left is solved.</source>
        <translation>{figure}: {contact_before} helyett {contact_after}, miközben egy megoldás költsége {resolution_before} összegről {resolution_after} összegre csökkent: a könnyű kapcsolatok elmaradtak, a megmaradók nagyobb része megoldást hoz.</translation>
    </message>
    <message>
        <source>{figure}: {amount}, above your limit of {limit}.</source>
        <translation>{figure}: {amount}, a határérték ({limit}) felett.</translation>
    </message>
    <message>
        <source>{figure}: {amount}, {change} against the mean of the periods before ({usual}).</source>
        <translation>{figure}: {amount}, {change} a korábbi időszakok átlagához ({usual}) képest.</translation>
    </message>
    <message>
        <source>{figure}: {amount}. Published figures run from {low} to {high}. Look whether all is entered, and counted the same way.</source>
        <translation>{figure}: {amount}. A közölt értékek {low} és {high} között vannak. Nézze meg, hogy minden szerepel-e, és ugyanúgy számolják-e.</translation>
    </message>
    <message>
        <source>{measure}: {value}, above your limit of {limit}.</source>
        <translation>{measure}: {value}, a határérték ({limit}) felett.</translation>
    </message>
    <message>
        <source>{measure}: {value}, below your limit of {limit}.</source>
        <translation>{measure}: {value}, a határérték ({limit}) alatt.</translation>
    </message>
    <message>
        <source>{rows} different texts stand in “{text}”. A reason is one of a short list (at most {limit}), not what a customer wrote. Choose another column.</source>
        <translation>A következő oszlopban {rows} különböző szöveg áll: „{text}”. Az ok egy rövid lista eleme (legfeljebb {limit}), nem az, amit az ügyfél írt. Válasszon másik oszlopot.</translation>
    </message>
    <message>
        <source>{rows} of {total} counts of a day are there already, from an earlier import. They are left out.</source>
        <translation>A {total} napi számból {rows} már megvan egy korábbi importból. Ezek kimaradnak.</translation>
    </message>
    <message>
        <source>{rows} of {total} lines are there already, from an earlier import. They are left out.</source>
        <translation>A {total} tételből {rows} már megvan egy korábbi importból. Ezek kimaradnak.</translation>
    </message>
    <message>
        <source>{share} gave up before they were answered; up to {limit_share} is taken as usual.</source>
        <translation>{share} adta fel, mielőtt fogadták volna; {limit_share} értékig számít szokásosnak.</translation>
    </message>
    <message>
        <source>{share} of the cost belongs to no channel. Above {limit_share} the figures by channel say little.</source>
        <translation>A költség {share} része nem tartozik csatornához. {limit_share} fölött a csatornánkénti mutatók keveset mondanak.</translation>
    </message>
    <message>
        <source>{span} is counted already ({stored}), so these contacts would count twice. Leave those days out, or replace the earlier rows.</source>
        <translation>Ez már meg van számolva: {span} ({stored}), így ezek a kapcsolatok kétszer számítanának. Hagyja ki ezeket a napokat, vagy cserélje le a korábbi sorokat.</translation>
    </message>
    <message>
        <source>{span} is counted twice.</source>
        <translation>Kétszer megszámolva: {span}.</translation>
    </message>
    <message>
        <source>{span} is too long to show at once. Choose fewer days.</source>
        <translation>{span}: ez egyszerre túl hosszú. Válasszon kevesebb napot.</translation>
    </message>
    <message>
        <source>{span} overlaps with {stored}, so the same contacts would count twice. Keep one of the rows.</source>
        <translation>{span} átfed ezzel: {stored}, így ugyanazok a kapcsolatok kétszer számítanának. Csak az egyik sort tartsa meg.</translation>
    </message>
    <message>
        <source>{span} overlaps with {stored}. Give all teams the same days, or days that do not overlap.</source>
        <translation>{span} átfed ezzel: {stored}. Adjon minden csapatnak azonos napokat, vagy olyanokat, amelyek nem fednek át.</translation>
    </message>
    <message>
        <source>{start} is counted from both files, each contact once: {rows} were there already, of {count} of these this file tells more, and {kept} are new.</source>
        <translation>{start} mindkét fájlból számít, minden kapcsolat egyszer: {rows} már megvolt, ezek közül {count} esetében ez a fájl többet mond, és {kept} új.</translation>
    </message>
    <message>
        <source>{subject}: a cost in each of the {periods} periods before, none in this one. Is it still to be entered?</source>
        <translation>{subject}: a megelőző {periods} időszak mindegyikében volt költség, ebben nincs. Még be kell írni?</translation>
    </message>
    <message>
        <source>{subject}: some contacts have no handle time, so costs were shared by number of contacts instead.</source>
        <translation>{subject}: némelyik kapcsolatnak nincs kezelési ideje, ezért a költségek a kapcsolatok száma szerint lettek felosztva.</translation>
    </message>
    <message>
        <source>{subject}: there is nothing to share this cost by, so it is not shared out.</source>
        <translation>{subject}: nincs mi szerint felosztani ezt a költséget, ezért felosztatlan marad.</translation>
    </message>
    <message>
        <source>{subject}: {amount} spent, {over} above the budget of {budget}.</source>
        <translation>{subject}: {amount} elköltve, {over} összeggel a keret ({budget}) felett.</translation>
    </message>
    <message>
        <source>{subject}: {amount}, {change} against the mean of the periods before ({usual}).</source>
        <translation>{subject}: {amount}, {change} a korábbi időszakok átlagához ({usual}) képest.</translation>
    </message>
    <message>
        <source>{text} is not a part of {amount}. Write a number from 0 to that amount.</source>
        <translation>{text} nem része ennek: {amount}. Írjon egy számot 0 és e között.</translation>
    </message>
    <message>
        <source>{text} is too far away. Write a day from {first} to {last}.</source>
        <translation>{text} túl távoli. Írjon be egy napot e kettő között: {first} – {last}.</translation>
    </message>
    <message>
        <source>{text} would be busy without a pause, and callers would wait longer and longer. Write at least {limit}.</source>
        <translation>{text} fő szünet nélkül dolgozna, és a hívók egyre tovább várnának. Legalább ennyit írjon: {limit}.</translation>
    </message>
    <message>
        <source>{text}: the lines come to {found} {currency}, but should come to {expected}. Look whether any are missing.</source>
        <translation>{text}: a sorok összege {found} {currency}, de {expected} kellene legyen. Nézze meg, nem hiányzik-e sor.</translation>
    </message>
    <message>
        <source>{user} has this workspace open on {machine} since {since}.</source>
        <translation>{user} dolgozik ebben a munkaterületben ezen a gépen: {machine} ({since} óta).</translation>
    </message>
    <message>
        <source>“{measure}”: {span} overlaps with {stored}. Keep one of the rows.</source>
        <translation>„{measure}”: {span} átfedésben van ezzel: {stored}. Csak az egyik sort tartsa meg.</translation>
    </message>
    <message>
        <source>“{text}” (row {row}) and “{other}” (row {other_row}) cannot be dates of the same order. Write them all alike, best as year-month-day.</source>
        <translation>„{text}” ({row}. sor) és „{other}” ({other_row}. sor) nem lehet azonos sorrendű dátum. Írja mindet egyformán, legjobb az év-hónap-nap.</translation>
    </message>
    <message>
        <source>“{text}” (row {row}) and “{other}” (row {other_row}) have different decimal marks. Write them all alike.</source>
        <translation>„{text}” ({row}. sor) és „{other}” ({other_row}. sor) tizedesjele eltér. Írja mindet egyformán.</translation>
    </message>
    <message>
        <source>“{text}” billed in each of the {periods} periods before, and not in this one. Is the bill still to be entered?</source>
        <translation>„{text}” a megelőző {periods} időszak mindegyikében számlázott, ebben nem. Még be kell írni a számlát?</translation>
    </message>
    <message>
        <source>“{text}” came with the program and stays. Only profiles of your own can be deleted.</source>
        <translation>„{text}” a programmal jött, és marad. Csak a saját profilok törölhetők.</translation>
    </message>
    <message>
        <source>“{text}” came with the program. Choose another name.</source>
        <translation>„{text}” a program saját profilja. Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>“{text}” can be minutes or seconds. Write minutes and seconds, like 4:35.</source>
        <translation>„{text}” lehet perc vagy másodperc is. Írjon percet és másodpercet, például 4:35.</translation>
    </message>
    <message>
        <source>“{text}” can be {first} or {second}, and no other row decides it. Say which is meant.</source>
        <translation>„{text}” lehet {first} vagy {second}, és más sor nem dönti el. Adja meg, melyik értendő.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a name. Leave out {forbidden} and invisible characters.</source>
        <translation>„{text}” nem lehet név. Hagyja el ezeket: {forbidden}, és a láthatatlan karaktereket.</translation>
    </message>
    <message>
        <source>“{text}” cannot be. Write a number from {first} to {last}.</source>
        <translation>„{text}” nem lehet. Írjon {first} és {last} közötti számot.</translation>
    </message>
    <message>
        <source>“{text}” does not fit what you chose ({answer}). This column is written with: {fits}.</source>
        <translation>„{text}” nem illik ahhoz, amit választott ({answer}). Ez az oszlop így van írva: {fits}.</translation>
    </message>
    <message>
        <source>“{text}” has too many decimals. Write at most {limit}.</source>
        <translation>„{text}”: túl sok tizedes. Legfeljebb {limit} lehet.</translation>
    </message>
    <message>
        <source>“{text}” holds fees of {found} in all, and nothing shows how they were paid. Say it.</source>
        <translation>A(z) „{text}” oszlopban összesen {found} díj áll, és semmi sem mutatja, hogyan fizették ki. Adja meg.</translation>
    </message>
    <message>
        <source>“{text}” is a new figure of your own.</source>
        <translation>„{text}” új saját mutató.</translation>
    </message>
    <message>
        <source>“{text}” is another kind of value than belongs here.</source>
        <translation>„{text}” másfajta érték, mint ami ide való.</translation>
    </message>
    <message>
        <source>“{text}” is below 0. Write 0 or more.</source>
        <translation>„{text}” kisebb, mint 0. Írjon 0-t vagy többet.</translation>
    </message>
    <message>
        <source>“{text}” is in use, so it stays.</source>
        <translation>„{text}” használatban van, ezért megmarad.</translation>
    </message>
    <message>
        <source>“{text}” is missing. Write a line such as: {example}.</source>
        <translation>Hiányzik: „{text}”. Írjon egy ilyen sort: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>„{text}” se nem igen, se nem nem.</translation>
    </message>
    <message>
        <source>“{text}” is no currency in use. Write its code, like EUR, HUF or USD.</source>
        <translation>„{text}” nem használt pénznem. Írja be a kódját, például EUR, HUF vagy USD.</translation>
    </message>
    <message>
        <source>“{text}” is no line of a profile. Write lines such as: title = &quot;Telephones Utrecht&quot;.</source>
        <translation>„{text}” nem egy profil sora. Írjon ilyen sorokat: title = &quot;Telephones Utrecht&quot;.</translation>
    </message>
    <message>
        <source>“{text}” is no way to share a cost. Choose one of: {choices}.</source>
        <translation>„{text}” nem felosztási mód. Válasszon ezek közül: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write one like {day_example}.</source>
        <translation>„{text}” nem dátum. Írja így: {day_example}</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write digits and one decimal mark, like {number_example}.</source>
        <translation>„{text}” nem szám. Számjegyeket és egy tizedesjelet írjon, például: {number_example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a period.</source>
        <translation>„{text}” nem időszak.</translation>
    </message>
    <message>
        <source>“{text}” is not a setting.</source>
        <translation>„{text}” nem beállítás.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write hours and minutes, like 09:00.</source>
        <translation>„{text}” nem időpont. Írjon órát és percet, például 09:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write minutes and seconds, like 4:35, or whole seconds.</source>
        <translation>„{text}” nem idő. Írjon percet és másodpercet, például 4:35, vagy egész másodperceket.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Counts have no decimals.</source>
        <translation>„{text}” nem egész szám. A darabszámnak nincs tizedese.</translation>
    </message>
    <message>
        <source>“{text}” is not in {currency}. Write the amount in {currency}; a cost in another currency has fields for that and its rate.</source>
        <translation>„{text}” nem ebben a pénznemben van: {currency}. Írja be az összeget ebben; a más pénznemű költségnek külön mezője van a pénznemhez és az árfolyamhoz.</translation>
    </message>
    <message>
        <source>“{text}” is not known as a direction and a channel. Write them like inbound/phone.</source>
        <translation>„{text}” nem ismert irány és csatorna. Írja így: inbound/phone.</translation>
    </message>
    <message>
        <source>“{text}” is not known here. Choose one of: {choices}.</source>
        <translation>„{text}” itt nem ismert. Válasszon ezek közül: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is not known. These are: {choices}.</source>
        <translation>„{text}” nem ismert. Amik ismertek: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is recorded for {span} already ({stored}). Take the days out, or replace the earlier rows.</source>
        <translation>„{text}” már rögzítve van erre: {span} ({stored}). Vegye ki ezeket a napokat, vagy cserélje le a korábbi sorokat.</translation>
    </message>
    <message>
        <source>“{text}” is stored with another amount than its fields give.</source>
        <translation>„{text}” más összeggel van eltárolva, mint ami a mezőiből következik.</translation>
    </message>
    <message>
        <source>“{text}” is there {rows} times with the same amount and days. Was it entered twice?</source>
        <translation>„{text}” {rows} alkalommal szerepel azonos összeggel és napokkal. Kétszer vitték be?</translation>
    </message>
    <message>
        <source>“{text}” is too large. Write at most {limit}.</source>
        <translation>„{text}” túl nagy. Legfeljebb ennyi lehet: {limit}.</translation>
    </message>
    <message>
        <source>“{text}” is too small. Write more than {limit}.</source>
        <translation>„{text}” túl kicsi. Ennél többet írjon: {limit}.</translation>
    </message>
    <message>
        <source>“{text}” lies outside the line, direction or channel that the cost is for. Leave it out, or empty those.</source>
        <translation>„{text}” kívül esik a költség megbízóján, irányán vagy csatornáján. Hagyja el, vagy törölje azokat.</translation>
    </message>
    <message>
        <source>“{text}” of {span} overlaps with another row of the same channel and reason, so contacts stand twice in it.</source>
        <translation>„{text}” ({span}) átfed egy másik sorral, amelynek ugyanaz a csatornája és az oka, így a kapcsolatok kétszer szerepelnek benne.</translation>
    </message>
    <message>
        <source>“{text}” of {span} overlaps with {stored}. Keep one of the rows.</source>
        <translation>„{text}” ({span}) átfed ezzel: {stored}. Csak az egyik sort tartsa meg.</translation>
    </message>
    <message>
        <source>“{text}” stands in rows ({rows}), and whether somebody answered then is not clear. Say what it means.</source>
        <translation>„{text}” áll sorokban ({rows}), és nem egyértelmű, hogy akkor valaki felvette-e. Adja meg, mit jelent.</translation>
    </message>
    <message>
        <source>“{text}” stands in the percentages twice. Keep it once.</source>
        <translation>„{text}” kétszer szerepel a százalékok között. Csak egyszer maradjon.</translation>
    </message>
    <message>
        <source>“{text}” stands in two teams. Its people belong to one.</source>
        <translation>A(z) „{text}” két csapatban is szerepel. A munkatársai csak egyhez tartozhatnak.</translation>
    </message>
    <message>
        <source>“{text}…” is too long. Write at most {limit} characters.</source>
        <translation>„{text}…” túl hosszú. Legfeljebb {limit} karakter lehet.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Client or line</source>
        <translation>Megbízó vagy csapat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Irány</translation>
    </message>
    <message>
        <source>How it is shared out</source>
        <translation>A felosztás módja</translation>
    </message>
    <message>
        <source>all</source>
        <translation>mind</translation>
    </message>
    <message>
        <source>as usual: {way}</source>
        <translation>szokásos módon: {way}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>&amp;Use the figures of {period}</source>
        <translation>&amp;Adatok átvétele: {period}</translation>
    </message>
    <message>
        <source>Fill in the numbers above; the answer follows as you type.</source>
        <translation>Írja be fent a számokat; az eredmény gépelés közben megjelenik.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>The formula with its numbers</source>
        <translation>A képlet a számokkal</translation>
    </message>
    <message>
        <source>The other numbers are for you to say: a period does not tell them.</source>
        <translation>A többi számot Ön adja meg: azokat egy időszak nem mutatja.</translation>
    </message>
    <message>
        <source>What is still empty is not recorded for every contact of this period.</source>
        <translation>Ami még üres, az ebben az időszakban nincs minden kapcsolathoz megadva.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>All
handled</source>
        <translation>Összes
kezelt</translation>
    </message>
    <message>
        <source>All handled</source>
        <translation>Összes kezelt</translation>
    </message>
    <message>
        <source>The contacts that the costs are divided by: {names}</source>
        <translation>A kapcsolatok, amelyekkel a költséget osztjuk: {names}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nincs megadva</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Billentyűparancsok</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Billentyűk</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Ezen az oldalon</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mit csinál</translation>
    </message>
</context>
<context>
    <name>ShownBar</name>
    <message>
        <source>Also show</source>
        <translation>További oszlopok</translation>
    </message>
    <message>
        <source>How times are written</source>
        <translation>Az idők írásmódja</translation>
    </message>
    <message>
        <source>times all together</source>
        <translation>idők összesen</translation>
    </message>
    <message>
        <source>times per contact</source>
        <translation>idők kapcsolatonként</translation>
    </message>
</context>
<context>
    <name>SortedLines</name>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Keresés:</translation>
    </message>
    <message>
        <source>&amp;Let it wait again</source>
        <translation>&amp;Vissza a várakozók közé</translation>
    </message>
    <message>
        <source>A rule decided this. It does so again when a rule is saved, unless it is changed or deleted under Rules…</source>
        <translation>Ezt egy szabály döntötte el. Amikor egy szabályt ment, újra így dönt, hacsak nem módosítja vagy törli a Szabályok… alatt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Bank lines that are sorted</source>
        <translation>Besorolt banki tételek</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Ki döntött</translation>
    </message>
    <message>
        <source>No line is sorted yet. Those that are will be listed here.</source>
        <translation>Még nincs besorolt tétel. A besoroltak itt jelennek meg.</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Payee, text, amount, or what became of it</source>
        <translation>Partner, közlemény, összeg vagy ami lett belőle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Közlemény</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Mi lett belőle</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>egy szabály</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>kihagyva: {reason}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ön</translation>
    </message>
    <message>
        <source>{category}: {name}</source>
        <translation>{category}: {name}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>category “{name}” added</source>
        <translation>„{name}” kategória hozzáadva</translation>
    </message>
    <message>
        <source>category “{name}” changed</source>
        <translation>„{name}” kategória módosítva</translation>
    </message>
    <message>
        <source>category “{name}” deleted</source>
        <translation>„{name}” kategória törölve</translation>
    </message>
    <message>
        <source>import of “{file}” taken back</source>
        <translation>import visszavonva: „{file}”</translation>
    </message>
    <message>
        <source>profile “{name}” deleted</source>
        <translation>„{name}” profil törölve</translation>
    </message>
    <message>
        <source>profile “{name}” saved</source>
        <translation>„{name}” profil elmentve</translation>
    </message>
    <message>
        <source>rule for bank lines added</source>
        <translation>szabály banki tételekhez hozzáadva</translation>
    </message>
    <message>
        <source>rule for bank lines changed</source>
        <translation>szabály banki tételekhez módosítva</translation>
    </message>
    <message>
        <source>rule for bank lines deleted</source>
        <translation>szabály banki tételekhez törölve</translation>
    </message>
    <message>
        <source>rules for bank lines put in another order</source>
        <translation>a banki tételek szabályai átrendezve</translation>
    </message>
    <message>
        <source>scenario renamed to “{name}”</source>
        <translation>forgatókönyv átnevezve: „{name}”</translation>
    </message>
    <message>
        <source>scenario “{name}” deleted</source>
        <translation>„{name}” forgatókönyv törölve</translation>
    </message>
    <message>
        <source>scenario “{name}” saved</source>
        <translation>„{name}” forgatókönyv elmentve</translation>
    </message>
    <message>
        <source>scenarios saved</source>
        <translation>forgatókönyvek elmentve</translation>
    </message>
    <message>
        <source>target for “{figure}” dropped</source>
        <translation>„{figure}” célja törölve</translation>
    </message>
    <message>
        <source>target for “{figure}” set</source>
        <translation>„{figure}” célja megadva</translation>
    </message>
    <message>
        <source>{step} from {source}</source>
        <translation>{step} (forrás: {source})</translation>
    </message>
    <message>
        <source>“{name}” goes on with a new amount</source>
        <translation>„{name}” új összeggel folytatódik</translation>
    </message>
    <message>
        <source>“{name}” made a cost</source>
        <translation>„{name}” felvéve a költségek közé</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Chart as a table</source>
        <translation>Grafikon táblázatként</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Másolás</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>left out: {reason}</source>
        <translation>kihagyva: {reason}</translation>
    </message>
    <message>
        <source>not taken in yet</source>
        <translation>még nem kerül be</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>bekerül</translation>
    </message>
</context>
<context>
    <name>Tail</name>
    <message>
        <source>Type and press Enter. Blocks from Excel can be pasted. Ctrl+D fills down.</source>
        <translation>Írja be, és nyomjon Entert. Excelből egész blokk is beilleszthető. Ctrl+D: kitöltés lefelé.</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;Amount:</source>
        <translation>&amp;Összeg:</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Mutató:</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>M&amp;egadás</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>M&amp;it:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Budget: what a category may cost in a month</source>
        <translation>Keret: mennyibe kerülhet egy kategória havonta</translation>
    </message>
    <message>
        <source>From the beginning: {amount}</source>
        <translation>A kezdetektől: {amount}</translation>
    </message>
    <message>
        <source>From {month}: {amount}</source>
        <translation>{month} hónaptól: {amount}</translation>
    </message>
    <message>
        <source>It holds until a later one replaces it. To take an amount away, choose its month and empty the field.</source>
        <translation>Addig érvényes, amíg egy későbbi fel nem váltja. Törléshez válassza ki a hónapját, és ürítse ki a mezőt.</translation>
    </message>
    <message>
        <source>It is that month’s alone; a month without one has no margin.</source>
        <translation>Csak arra a hónapra szól; bevétel nélkül a hónapnak nincs fedezete.</translation>
    </message>
    <message>
        <source>Limit: warn me when a figure is above it</source>
        <translation>Határ: figyelmeztessen, ha egy mutató fölötte van</translation>
    </message>
    <message>
        <source>Revenue of one month</source>
        <translation>Egy hónap bevétele</translation>
    </message>
    <message>
        <source>Revenue per sale</source>
        <translation>Bevétel eladásonként</translation>
    </message>
    <message>
        <source>Revenue: what came in, for the margin</source>
        <translation>Bevétel: ami befolyt, a fedezethez</translation>
    </message>
    <message>
        <source>Target: what a figure should be</source>
        <translation>Cél: mekkora legyen egy mutató</translation>
    </message>
    <message>
        <source>Targets and budgets</source>
        <translation>Célok és keretek</translation>
    </message>
    <message>
        <source>The total cost of a month.</source>
        <translation>Egy hónap teljes költsége.</translation>
    </message>
    <message>
        <source>Valid f&amp;rom:</source>
        <translation>É&amp;rvényes ettől:</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>a kezdetek</translation>
    </message>
    <message>
        <source>{month}: {amount}</source>
        <translation>{month}: {amount}</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Fájl i&amp;mportálása…</translation>
    </message>
    <message>
        <source>How many calls did you handle?</source>
        <translation>Hány hívást kezeltek?</translation>
    </message>
    <message>
        <source>Write the number for each month below; that is enough to see what one call costs. You can also paste a column from your own sheet. Email, chat and other channels come with “Add channel”.</source>
        <translation>Írja be alább minden hónap számát; ennyi elég ahhoz, hogy lássa, mibe kerül egy hívás. A saját táblázatából is beilleszthet egy oszlopot. Az e-mail, a csevegés és más csatornák a „Csatorna hozzáadása” gombbal jönnek.</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>A category this much beside its mean of a year, %</source>
        <translation>Egy kategória ennyivel tér el az éves átlagától, %</translation>
    </message>
    <message>
        <source>A unit cost this much beside its mean of a year, %</source>
        <translation>Egy fajlagos költség ennyivel tér el az éves átlagától, %</translation>
    </message>
    <message>
        <source>Contacts dearer and resolutions cheaper by this much, %</source>
        <translation>A kapcsolat ennyivel drágább, a megoldás ennyivel olcsóbb, %</translation>
    </message>
    <message>
        <source>Labour above this part of the cost, %</source>
        <translation>A személyi költség nagyobb részarányú ennél, %</translation>
    </message>
    <message>
        <source>Labour below this part of the cost, %</source>
        <translation>A személyi költség kisebb részarányú ennél, %</translation>
    </message>
    <message>
        <source>More than this gave up before an answer, %</source>
        <translation>Ennél többen adták fel a fogadás előtt, %</translation>
    </message>
    <message>
        <source>More than this of the cost belongs to no channel, %</source>
        <translation>A költség ennél nagyobb része nem tartozik csatornához, %</translation>
    </message>
    <message>
        <source>People busy for more than this of their time, %</source>
        <translation>Az emberek idejük ennél nagyobb részében foglaltak, %</translation>
    </message>
    <message>
        <source>So many times above or below what others publish</source>
        <translation>Ennyiszer több vagy kevesebb, mint amit mások közölnek</translation>
    </message>
    <message>
        <source>Something missing that came in so many periods in a row</source>
        <translation>Hiányzik valami, ami ennyi egymást követő időszakban megvolt</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>Men&amp;tés</translation>
    </message>
    <message>
        <source>The Overview says it when one of these happens. An empty field means the usual value, which is shown pale. What you do not want to hear of, untick.</source>
        <translation>Az áttekintés jelzi, ha ezek közül valami előfordul. Az üres mező a szokásos értéket jelenti, amely halványan látszik. Amiről nem kér jelzést, annál vegye ki a jelölést.</translation>
    </message>
    <message>
        <source>What is worth a look</source>
        <translation>Mit érdemes megnézni</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Total, {column}: {number}</source>
        <translation>Összesen, {column}: {number}</translation>
    </message>
</context>
<context>
    <name>TotalsView</name>
    <message>
        <source>Totals</source>
        <translation>Összegek</translation>
    </message>
</context>
<context>
    <name>UsualCosts</name>
    <message>
        <source>Bonus</source>
        <translation>Jutalom</translation>
    </message>
    <message>
        <source>Bookkeeper</source>
        <translation>Könyvelő</translation>
    </message>
    <message>
        <source>Calling list</source>
        <translation>Hívólista</translation>
    </message>
    <message>
        <source>Chat licence</source>
        <translation>Csevegőlicenc</translation>
    </message>
    <message>
        <source>Choose a cost, type its amount and press Enter. Begin with the largest: wages are most of it nearly everywhere. A table that you have already comes in through File, Import.</source>
        <translation>Válasszon költséget, írja be az összegét, és nyomjon Entert. Kezdje a legnagyobbal: szinte mindenhol a bér a legtöbb. Meglévő táblázatot a Fájl, Importálás menüben vehet át.</translation>
    </message>
    <message>
        <source>Cleaning and supplies</source>
        <translation>Takarítás és irodaszerek</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Számítógépek</translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation>E-tanulás</translation>
    </message>
    <message>
        <source>Electricity and heating</source>
        <translation>Villany és fűtés</translation>
    </message>
    <message>
        <source>Employer’s charges</source>
        <translation>Munkáltatói járulékok</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Bútor</translation>
    </message>
    <message>
        <source>Headsets</source>
        <translation>Fejhallgatók</translation>
    </message>
    <message>
        <source>Holiday allowance</source>
        <translation>Szabadságpénz</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Biztosítás</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencek</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Étkezés</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <translation>Mobiltelefonok</translation>
    </message>
    <message>
        <source>Other centres also have:</source>
        <translation>Más központoknál még van:</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Túlóra</translation>
    </message>
    <message>
        <source>Pension and travel</source>
        <translation>Nyugdíj és utazás</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Toborzás</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Bérleti díj</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Szoftver</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Csoportvezető</translation>
    </message>
    <message>
        <source>Telephone and minutes</source>
        <translation>Telefon és percdíjak</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Telefonközpont</translation>
    </message>
    <message>
        <source>Temporary agents</source>
        <translation>Kölcsönzött ügyintézők</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Képzés</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Bérek</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Víz</translation>
    </message>
    <message>
        <source>What does your centre cost?</source>
        <translation>Mibe kerül a központja?</translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>How contacts are spread over the week</source>
        <translation>Hogyan oszlanak meg a kapcsolatok a héten belül</translation>
    </message>
    <message>
        <source>as I write it</source>
        <translation>ahogy megadom</translation>
    </message>
    <message>
        <source>as counted by day</source>
        <translation>a napi számlálás szerint</translation>
    </message>
    <message>
        <source>every open day alike</source>
        <translation>minden nyitvatartási nap egyforma</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>Ú&amp;j munkaterület…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>Munkaterület &amp;megnyitása…</translation>
    </message>
    <message>
        <source>CostDesk keeps your costs and your contact counts in one file on this computer, and tells what each contact costs and why that changed.</source>
        <translation>A CostDesk egyetlen fájlban, ezen a számítógépen őrzi a költségeket és a kapcsolatszámokat, és megmondja, mibe kerül egy kapcsolat, és ez miért változott.</translation>
    </message>
    <message>
        <source>Look around in a &amp;sample centre</source>
        <translation>Körülnézés egy m&amp;intaközpontban</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Korábban megnyitva</translation>
    </message>
    <message>
        <source>What does one call, one contact, one sale cost you?</source>
        <translation>Mibe kerül Önnek egy hívás, egy kapcsolat, egy eladás?</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Agents to pay</source>
        <translation>Fizetendő munkatársak</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Minden kapcsolat</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Időben fogadva</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Átlagos várakozás</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV az Excelnek (*.csv)</translation>
    </message>
    <message>
        <source>Callers who hang up</source>
        <translation>Hívók, akik leteszik</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Óvatos</translation>
    </message>
    <message>
        <source>Contacts a month</source>
        <translation>Kapcsolatok havonta</translation>
    </message>
    <message>
        <source>Contacts a month to break even</source>
        <translation>Havi kapcsolat, amelynél megtérül</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Kapcsolatonkénti költség</translation>
    </message>
    <message>
        <source>Cost per resolution</source>
        <translation>Megoldásonkénti költség</translation>
    </message>
    <message>
        <source>Cost per sale</source>
        <translation>Eladásonkénti költség</translation>
    </message>
    <message>
        <source>Customers content</source>
        <translation>Elégedett ügyfelek</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Forgatókönyvek exportálása</translation>
    </message>
    <message>
        <source>Fewer contacts</source>
        <translation>Kevesebb kapcsolat</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Derűlátó</translation>
    </message>
    <message>
        <source>Hours left undone a day</source>
        <translation>Naponta elmaradó órák</translation>
    </message>
    <message>
        <source>It takes one agent instead of {before}.</source>
        <translation>{before} helyett egy munkatárs kell.</translation>
    </message>
    <message>
        <source>It takes {people} agents instead of {before}.</source>
        <translation>{before} helyett {people} munkatárs kell.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Valószínű</translation>
    </message>
    <message>
        <source>Likely nothing changes in cost.</source>
        <translation>A költség valószínűleg nem változik.</translation>
    </message>
    <message>
        <source>Likely {amount} a month less.</source>
        <translation>Valószínűleg havi {amount} megtakarítás.</translation>
    </message>
    <message>
        <source>Likely {amount} a month more.</source>
        <translation>Valószínűleg havi {amount} többletköltség.</translation>
    </message>
    <message>
        <source>Months until paid back</source>
        <translation>Megtérülés (hónap)</translation>
    </message>
    <message>
        <source>No agent is freed; at {contacts} contacts a month one would be.</source>
        <translation>Egy munkatárs sem szabadul fel; havi {contacts} kapcsolatnál már igen.</translation>
    </message>
    <message>
        <source>One agent more is needed from {contacts} contacts a month on.</source>
        <translation>Havi {contacts} kapcsolattól eggyel több munkatárs kell.</translation>
    </message>
    <message>
        <source>Plain CSV for other programs (*.csv)</source>
        <translation>Egyszerű CSV más programoknak (*.csv)</translation>
    </message>
    <message>
        <source>Report as an Excel workbook (*.xlsx)</source>
        <translation>Jelentés Excel-munkafüzetként (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved a month</source>
        <translation>Megtakarítás havonta</translation>
    </message>
    <message>
        <source>Saved a month: {low} in the cautious case, {high} in the hopeful one. Vendors, who value each contact at its average cost, would claim {claimed}.</source>
        <translation>Megtakarítás havonta: óvatos esetben {low}, derűlátóban {high}. Az eladók, akik minden kapcsolatot átlagköltségen számolnak, ennyit ígérnének: {claimed}.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Elmentve: {file}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Forgatókönyv</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>Első kapcsolatra megoldva</translation>
    </message>
    <message>
        <source>Spent once</source>
        <translation>Egyszeri kiadás</translation>
    </message>
    <message>
        <source>Telephony, systems and place</source>
        <translation>Telefónia, rendszerek és hely</translation>
    </message>
    <message>
        <source>The {amount} spent once is back after {months} months.</source>
        <translation>Az egyszeri {amount} {months} hónap alatt térül meg.</translation>
    </message>
    <message>
        <source>The {amount} spent once never comes back.</source>
        <translation>Az egyszeri {amount} sosem térül meg.</translation>
    </message>
    <message>
        <source>Time agents are busy</source>
        <translation>A munkatársak foglaltsága</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Total cost a month</source>
        <translation>Teljes költség havonta</translation>
    </message>
    <message>
        <source>Vendors, who value each contact at its average cost, would claim {claimed} a month.</source>
        <translation>Az eladók, akik minden kapcsolatot átlagköltségen számolnak, havonta ennyit ígérnének: {claimed}.</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Ami történhet</translation>
    </message>
    <message>
        <source>What vendors would claim</source>
        <translation>Amit az eladók ígérnének</translation>
    </message>
    <message>
        <source>Without “{cause}”</source>
        <translation>Enélkül: {cause}</translation>
    </message>
    <message>
        <source>Work that goes better</source>
        <translation>Jobban menő munka</translation>
    </message>
    <message>
        <source>already today</source>
        <translation>már ma is</translation>
    </message>
    <message>
        <source>goes with the work</source>
        <translation>a munkát követi</translation>
    </message>
    <message>
        <source>goes with whole agents</source>
        <translation>egész munkatársakat követ</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>változatlan marad</translation>
    </message>
    <message>
        <source>{measure}: {value}, at least {limit} is wanted ({case})</source>
        <translation>{measure}: {value}, legalább {limit} a cél ({case})</translation>
    </message>
    <message>
        <source>{measure}: {value}, at most {limit} is wanted ({case})</source>
        <translation>{measure}: {value}, legfeljebb {limit} a cél ({case})</translation>
    </message>
    <message>
        <source>{time}: {before} agents today, {after} then</source>
        <translation>{time}: ma {before} munkatárs, akkor {after}</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>Ass&amp;umptions…</source>
        <translation>F&amp;eltevések…</translation>
    </message>
    <message>
        <source>Example: solved at first contact from 80 to 85 %</source>
        <translation>Példa: első kapcsolatra megoldva 80-ról 85%-ra</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>VAT or taxes settled</source>
        <translation>áfa- vagy adófizetés</translation>
    </message>
    <message>
        <source>a cost already</source>
        <translation>már szerepel a költségek között</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>tizedesvessző</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>tizedespont</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>feladta</translation>
    </message>
    <message>
        <source>an earlier import brought them</source>
        <translation>egy korábbi import már behozta őket</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>banki tételek</translation>
    </message>
    <message>
        <source>between accounts of your own</source>
        <translation>saját számlák között</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kapcsolatok</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>költségek</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>nap, hónap, év</translation>
    </message>
    <message>
        <source>handle time</source>
        <translation>kezelési idő</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>kezelt</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>érdeklődők</translation>
    </message>
    <message>
        <source>money that came in</source>
        <translation>beérkezett pénz</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>hónap, nap, év</translation>
    </message>
    <message>
        <source>no cost of the centre</source>
        <translation>nem a központ költsége</translation>
    </message>
    <message>
        <source>no money is in them</source>
        <translation>nincs bennük pénzmozgás</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>beérkezett</translation>
    </message>
    <message>
        <source>paid hours</source>
        <translation>fizetett órák</translation>
    </message>
    <message>
        <source>principal of a loan</source>
        <translation>hiteltőke törlesztése</translation>
    </message>
    <message>
        <source>private</source>
        <translation>magánjellegű</translation>
    </message>
    <message>
        <source>quality figures</source>
        <translation>minőségi mutatók</translation>
    </message>
    <message>
        <source>reasons of contacts</source>
        <translation>kapcsolatok okai</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>megoldott</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>eladások</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>forgatókönyvek</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>beállítások</translation>
    </message>
    <message>
        <source>they are hidden in the workbook</source>
        <translation>a munkafüzetben rejtettek</translation>
    </message>
    <message>
        <source>they are not booked yet</source>
        <translation>még nincsenek könyvelve</translation>
    </message>
    <message>
        <source>they are remarks</source>
        <translation>megjegyzések</translation>
    </message>
    <message>
        <source>they are totals</source>
        <translation>összesítések</translation>
    </message>
    <message>
        <source>they stand above the headings</source>
        <translation>a fejlécek fölött állnak</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>várakozási idő</translation>
    </message>
    <message>
        <source>what contacts were about</source>
        <translation>miről szóltak a kapcsolatok</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>év, hónap, nap</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Bringing the workspace up to date…</source>
        <translation>A munkaterület frissítése…</translation>
    </message>
    <message>
        <source>Doing the step again…</source>
        <translation>A lépés ismételt végrehajtása…</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>A minta elkészítése…</translation>
    </message>
    <message>
        <source>Taking the file in…</source>
        <translation>A fájl importálása…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Az import visszavonása…</translation>
    </message>
    <message>
        <source>Taking the step back…</source>
        <translation>A lépés visszavonása…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Mentés…</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Előrehaladás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
</TS>
