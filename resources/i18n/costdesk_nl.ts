<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>About</name>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licenties…</translation>
    </message>
    <message>
        <source>About CostDesk</source>
        <translation>Over CostDesk</translation>
    </message>
    <message>
        <source>CostDesk is free software under the MIT licence. It uses Qt {version} and PySide6 under the GNU Lesser General Public License, version 3: you may replace their libraries by your own, and their source code is offered where you got CostDesk. Everything else in it is listed with its licence under “Licences”.</source>
        <translation>CostDesk is vrije software onder de MIT-licentie. Het gebruikt Qt {version} en PySide6 onder de GNU Lesser General Public License, versie 3: je mag hun bibliotheken door je eigen versies vervangen, en hun broncode wordt aangeboden waar je CostDesk vandaan hebt. Al het andere erin staat met zijn licentie onder “Licenties”.</translation>
    </message>
    <message>
        <source>What a call, a contact and a sale cost, for owners of contact centres. Works without internet: your figures stay in your file on this computer.</source>
        <translation>Wat een gesprek, een contact en een verkoop kosten, voor eigenaren van contactcenters. Werkt zonder internet: je cijfers blijven in je eigen bestand op deze computer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About CostDesk</source>
        <translation>&amp;Over CostDesk</translation>
    </message>
    <message>
        <source>&amp;Bank lines to sort…</source>
        <translation>&amp;Bankregels indelen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacten</translation>
    </message>
    <message>
        <source>&amp;Export summary…</source>
        <translation>Overzicht &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nieuwe werkruimte…</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>&amp;Volgende periode</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Over&amp;zicht</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>V&amp;orige periode</translation>
    </message>
    <message>
        <source>&amp;Quality…</source>
        <translation>&amp;Kwaliteit…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Releases page</source>
        <translation>Pagina met nieuwe &amp;versies</translation>
    </message>
    <message>
        <source>&amp;Targets and budgets…</source>
        <translation>&amp;Doelen en budgetten…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>&amp;Wat als</translation>
    </message>
    <message>
        <source>C&amp;alculator</source>
        <translation>Re&amp;kenhulp</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Grafieken</translation>
    </message>
    <message>
        <source>Co&amp;sts</source>
        <translation>Ko&amp;sten</translation>
    </message>
    <message>
        <source>Earlier i&amp;mports…</source>
        <translation>Eerdere i&amp;mports…</translation>
    </message>
    <message>
        <source>Own p&amp;rofiles…</source>
        <translation>Eigen &amp;profielen…</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Rappor&amp;t…</translation>
    </message>
    <message>
        <source>What contacts are &amp;about…</source>
        <translation>Waar contacten over &amp;gaan…</translation>
    </message>
    <message>
        <source>What is worth a &amp;look…</source>
        <translation>&amp;Wat het bekijken waard is…</translation>
    </message>
</context>
<context>
    <name>AddChannelDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richting</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanaal toevoegen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Choose a channel, or write a name of your own.</source>
        <translation>Kies een kanaal, of schrijf zelf een naam.</translation>
    </message>
    <message>
        <source>Client or &amp;team</source>
        <translation>K&amp;lant of team</translation>
    </message>
    <message>
        <source>Client or team</source>
        <translation>Klant of team</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>only if you count apart for it</source>
        <translation>alleen als je daar apart voor telt</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>CostDesk cannot write to {folder}, so it will not remember its language, its window and the files opened before. Your workspaces are not concerned.</source>
        <translation>CostDesk kan niet schrijven in {folder} en onthoudt daarom de taal, het venster en de eerder geopende bestanden niet. Je werkruimtes hebben daar geen last van.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder of {name}, which copies it to other computers. Open it on one at a time, and wait until it has been copied before you open it on another.</source>
        <translation>Deze werkruimte staat in een map van {name}, die alles naar andere computers kopieert. Open het bestand maar op één computer tegelijk, en wacht tot het kopiëren klaar is voordat je het ergens anders opent.</translation>
    </message>
    <message>
        <source>This workspace lies on a network drive ({name}). It is slower there, and must be open on one computer at a time. Keep a copy of it on this computer.</source>
        <translation>Deze werkruimte staat op een netwerkschijf ({name}). Daar gaat alles langzamer, en het bestand mag maar op één computer tegelijk open zijn. Bewaar een kopie op deze computer.</translation>
    </message>
</context>
<context>
    <name>AmountDetails</name>
    <message>
        <source>&amp;Quantity</source>
        <translation>A&amp;antal</translation>
    </message>
    <message>
        <source>Added on &amp;top, %</source>
        <translation>&amp;Opslag, %</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>One {foreign} in {currency}</source>
        <translation>Eén {foreign} in {currency}</translation>
    </message>
    <message>
        <source>VAT &amp;inside, %</source>
        <translation>Waarvan bt&amp;w, %</translation>
    </message>
    <message>
        <source>VAT in the amount that you get back. It is taken off; it is no cost.</source>
        <translation>Btw in het bedrag die je terugkrijgt. Die gaat eraf: dat zijn geen kosten.</translation>
    </message>
    <message>
        <source>What comes on top of the amount, such as holiday allowance or contributions.</source>
        <translation>Wat boven op het bedrag komt, zoals vakantiegeld of premies.</translation>
    </message>
</context>
<context>
    <name>AnswerSentences</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at the phones</source>
        <translation>
            <numerusform>%n persoon aan de telefoon</numerusform>
            <numerusform>%n mensen aan de telefoon</numerusform>
        </translation>
    </message>
    <message>
        <source>Above {percent} there is hardly a pause between calls: people wear out.</source>
        <translation>Boven {percent} is er nauwelijks pauze tussen de gesprekken: mensen raken uitgeput.</translation>
    </message>
    <message>
        <source>average wait {time}</source>
        <translation>gemiddeld {time} wachten</translation>
    </message>
    <message>
        <source>busy {percent} of the time</source>
        <translation>{percent} van de tijd bezig</translation>
    </message>
    <message>
        <source>for {repeat_contacts} contacts that come again.</source>
        <translation>voor {repeat_contacts} contacten die terugkomen.</translation>
    </message>
    <message>
        <source>is the saving a month, with the menu paid for every call. If only the calls that it settles are counted, it looks like {claimed_saving}.</source>
        <translation>is de besparing per maand, met het menu betaald voor elk gesprek. Telt men alleen de gesprekken die het afhandelt, dan lijkt het {claimed_saving}.</translation>
    </message>
    <message>
        <source>is the saving, because the fixed part stays; at the average cost it would look like {average_saving}. A contact then costs {cost_per_contact_after} instead of {cost_per_contact}, a resolution {cost_per_resolution_after} instead of {cost_per_resolution}.</source>
        <translation>is de besparing, want het vaste deel blijft; tegen de gemiddelde kosten zou het {average_saving} lijken. Een contact kost dan {cost_per_contact_after} in plaats van {cost_per_contact}, een oplossing {cost_per_resolution_after} in plaats van {cost_per_resolution}.</translation>
    </message>
    <message>
        <source>of someone’s time for one chat; {chats_per_hour} chats an hour.</source>
        <translation>van iemands tijd voor één chat; {chats_per_hour} chats per uur.</translation>
    </message>
    <message>
        <source>scheduled {people} with {percent} shrinkage</source>
        <translation>ingeroosterd {people} bij {percent} afwezigheid</translation>
    </message>
    <message>
        <source>{percent} answered within {seconds} s</source>
        <translation>{percent} opgenomen binnen {seconds} s</translation>
    </message>
    <message>
        <source>{percent} hang up</source>
        <translation>{percent} hangt op</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>&amp;Answered in time (%)</source>
        <translation>&amp;Op tijd opgenomen (%)</translation>
    </message>
    <message>
        <source>&amp;Closes at</source>
        <translation>&amp;Gesloten vanaf</translation>
    </message>
    <message>
        <source>&amp;Opens at</source>
        <translation>Op&amp;en vanaf</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Toep&amp;assen</translation>
    </message>
    <message>
        <source>&amp;Within (seconds)</source>
        <translation>&amp;Binnen (seconden)</translation>
    </message>
    <message>
        <source>A cost that cannot end, such as a lease, is not saved by needing less.</source>
        <translation>Kosten die niet kunnen stoppen, zoals een huurcontract, bespaar je niet door minder nodig te hebben.</translation>
    </message>
    <message>
        <source>All assumptions</source>
        <translation>Alle aannames</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Aannames</translation>
    </message>
    <message>
        <source>Customers content &amp;today (%)</source>
        <translation>&amp;Tevreden klanten nu (%)</translation>
    </message>
    <message>
        <source>It closes before it opens.</source>
        <translation>De sluiting ligt voor de opening.</translation>
    </message>
    <message>
        <source>Nobody is hired or freed: show what becomes of the &amp;service</source>
        <translation>Niemand erbij of eraf: laat &amp;zien wat de bereikbaarheid doet</translation>
    </message>
    <message>
        <source>Open &amp;days a week</source>
        <translation>Dagen open &amp;per week</translation>
    </message>
    <message>
        <source>Solved at &amp;first contact today (%)</source>
        <translation>Nu bij het eerste co&amp;ntact opgelost (%)</translation>
    </message>
    <message>
        <source>The open hours are no whole number of intervals.</source>
        <translation>De openingstijd bestaat niet uit een heel aantal intervallen.</translation>
    </message>
    <message>
        <source>What you measured. Empty: what you entered as quality of the period, else resolved ÷ handled contacts.</source>
        <translation>Wat je hebt gemeten. Leeg: wat je als kwaliteit van de periode hebt ingevuld, anders opgeloste ÷ afgehandelde contacten.</translation>
    </message>
    <message>
        <source>Which costs follow</source>
        <translation>Welke kosten meebewegen</translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>&amp;Amount, {currency}</source>
        <translation>Be&amp;drag, {currency}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;gorie</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>H&amp;ow often</source>
        <translation>H&amp;oe vaak</translation>
    </message>
</context>
<context>
    <name>BenchmarkCard</name>
    <message>
        <source>Larger centres, other years, other things in it: look at what is in a figure before you compare. A small centre cannot reach a large one&apos;s figures by staffing alone.</source>
        <translation>Grotere centers, andere jaren, andere inhoud: kijk wat er in een cijfer zit voordat je vergelijkt. Een klein center haalt de cijfers van een groot center alleen al door de bezetting niet.</translation>
    </message>
    <message>
        <source>There are no published figures in {currency} for this. Amounts are never converted from another currency.</source>
        <translation>Hiervoor zijn geen gepubliceerde cijfers in {currency}. Bedragen worden nooit uit een andere valuta omgerekend.</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Wat anderen publiceerden</translation>
    </message>
    <message>
        <source>Yours, the blue line, lies above all of these.</source>
        <translation>Die van jou, de blauwe lijn, ligt boven al deze.</translation>
    </message>
    <message>
        <source>Yours, the blue line, lies among these.</source>
        <translation>Die van jou, de blauwe lijn, ligt hiertussen.</translation>
    </message>
    <message>
        <source>Yours, the blue line, lies below all of these.</source>
        <translation>Die van jou, de blauwe lijn, ligt onder al deze.</translation>
    </message>
</context>
<context>
    <name>Benchmarks</name>
    <message>
        <source>no year</source>
        <translation>zonder jaar</translation>
    </message>
    <message>
        <source>trust grade {grade}</source>
        <translation>betrouwbaarheid {grade}</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>niet gecontroleerd</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Verslag &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Also written to {path}</source>
        <translation>Ook opgeslagen in {path}</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>CostDesk cannot start. This is a mistake in the program, not yours, and your workspaces are as they were. Please send this report to its makers.</source>
        <translation>CostDesk kan niet starten. Dit is een fout in het programma, niet van jou, en je werkruimtes zijn zoals ze waren. Stuur dit verslag alsjeblieft naar de makers.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Something went wrong in CostDesk</source>
        <translation>Er ging iets mis in CostDesk</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. What you were just doing was not carried out; everything else is saved, and you can go on.</source>
        <translation>Dit is een fout in het programma, niet van jou. Wat je net deed is niet uitgevoerd; al het andere is opgeslagen en je kunt gewoon doorgaan.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message numerus="yes">
        <source>%n costs</source>
        <translation>
            <numerusform>%n kostenpost</numerusform>
            <numerusform>%n kostenposten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richting</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;gorie</translation>
    </message>
    <message>
        <source>Ch&amp;annel</source>
        <translation>Ka&amp;naal</translation>
    </message>
    <message>
        <source>Change the&amp;m</source>
        <translation>Wij&amp;zigen</translation>
    </message>
    <message>
        <source>Client or &amp;line</source>
        <translation>Klant of &amp;team</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Happens only &amp;once</source>
        <translation>Komt maar een&amp;malig voor</translation>
    </message>
    <message>
        <source>How they are sha&amp;red out</source>
        <translation>Hoe ze worden ver&amp;deeld</translation>
    </message>
    <message>
        <source>What you choose here is changed in all of them, as one step.</source>
        <translation>Wat je hier kiest, wordt in allemaal gewijzigd, in één stap.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>CalculatorPage</name>
    <message>
        <source>Calculations</source>
        <translation>Berekeningen</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Benefits</source>
        <translation>Arbeidsvoorwaarden</translation>
    </message>
    <message>
        <source>Computers and equipment</source>
        <translation>Computers en apparatuur</translation>
    </message>
    <message>
        <source>Electricity and heating</source>
        <translation>Energie en water</translation>
    </message>
    <message>
        <source>Employer’s charges and taxes</source>
        <translation>Werkgeverslasten en belastingen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Overige kosten</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Huur</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Telephone and internet</source>
        <translation>Telefoon en internet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Wages and salaries</source>
        <translation>Lonen en salarissen</translation>
    </message>
</context>
<context>
    <name>CauseChoice</name>
    <message>
        <source>A number of my own</source>
        <translation>Een eigen aantal</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>De oorzaak</translation>
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
        <translation>{direction}e {channel}</translation>
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
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Channels, amounts in {currency}</source>
        <translation>Kanalen, bedragen in {currency}</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>Who handles {channel}</source>
        <translation>Wie {channel} afhandelt</translation>
    </message>
    <message>
        <source>team of its own {number}</source>
        <translation>eigen team {number}</translation>
    </message>
    <message>
        <source>waits in a queue</source>
        <translation>wacht in een wachtrij</translation>
    </message>
    <message>
        <source>with all others</source>
        <translation>samen met de rest</translation>
    </message>
    <message>
        <source>{channel} waits in a queue</source>
        <translation>{channel} wacht in een wachtrij</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Selfservice</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociale media</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Afbeelding &amp;kopiëren</translation>
    </message>
    <message>
        <source>C&amp;opy data</source>
        <translation>&amp;Gegevens kopiëren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Opslaan als &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Opslaan als &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Opslaan als P&amp;DF…</translation>
    </message>
    <message>
        <source>Save data as &amp;XLSX…</source>
        <translation>Gegevens opslaan als &amp;XLSX…</translation>
    </message>
    <message>
        <source>Save data as CS&amp;V…</source>
        <translation>Gegevens opslaan als CS&amp;V…</translation>
    </message>
    <message>
        <source>Set a tar&amp;get…</source>
        <translation>Doel in&amp;stellen…</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Als &amp;tabel tonen…</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Contacts against cost</source>
        <translation>Contacten en kosten</translation>
    </message>
    <message>
        <source>Copy, save, show as a table</source>
        <translation>Kopiëren, opslaan, als tabel tonen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>De grafiek wordt getekend…</translation>
    </message>
    <message>
        <source>The forecast goes on from {period}: look at that month to see it.</source>
        <translation>De prognose begint na {period}: bekijk die maand om haar te zien.</translation>
    </message>
    <message>
        <source>The next twelve months, from known costs and last year&apos;s contacts</source>
        <translation>De komende twaalf maanden, op basis van bekende kosten en de contacten van vorig jaar</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Samenstelling</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Waarom anders</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Column of the file</source>
        <translation>Kolom van het bestand</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Wat “{column}” is</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– weglaten –</translation>
    </message>
</context>
<context>
    <name>ComparedDaysDialog</name>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Eerste dag:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Laatste dag:</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>Compare with days of your choice</source>
        <translation>Vergelijken met dagen naar keuze</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Periods of different length are compared by the day.</source>
        <translation>Perioden van verschillende lengte worden per dag vergeleken.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Agents needed through an average day; the line above is today</source>
        <translation>Medewerkers nodig op een gemiddelde dag; de lijn erboven is nu</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>Scenario’s vergelijken</translation>
    </message>
    <message>
        <source>Likely case of each, all from the same figures.</source>
        <translation>Van elk het waarschijnlijke geval, vanuit dezelfde cijfers.</translation>
    </message>
    <message>
        <source>Likely case of each. They start from different figures.</source>
        <translation>Van elk het waarschijnlijke geval. Ze gaan van verschillende cijfers uit.</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scenario’s naast elkaar</translation>
    </message>
    <message>
        <source>Up to four have room side by side.</source>
        <translation>Er passen er hoogstens vier naast elkaar.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>&amp;gave up</source>
        <translation>af&amp;gehaakt</translation>
    </message>
    <message>
        <source>&amp;offered</source>
        <translation>&amp;aangeboden</translation>
    </message>
    <message>
        <source>&amp;sales</source>
        <translation>&amp;verkopen</translation>
    </message>
    <message>
        <source>&amp;wait</source>
        <translation>&amp;wachttijd</translation>
    </message>
    <message>
        <source>All that came in, or were tried.</source>
        <translation>Alles wat binnenkwam of geprobeerd werd.</translation>
    </message>
    <message>
        <source>Answered or worked. The costs are divided by these.</source>
        <translation>Beantwoord of afgewerkt. Hierdoor worden de kosten gedeeld.</translation>
    </message>
    <message>
        <source>Calls in</source>
        <translation>Gesprekken in</translation>
    </message>
    <message>
        <source>Calls out</source>
        <translation>Gesprekken uit</translation>
    </message>
    <message>
        <source>Choose “day” above to change it.</source>
        <translation>Kies hierboven “dag” om het te wijzigen.</translation>
    </message>
    <message>
        <source>Choose “month” above to change it.</source>
        <translation>Kies hierboven “maand” om het te wijzigen.</translation>
    </message>
    <message>
        <source>Choose “week” above to change it.</source>
        <translation>Kies hierboven “week” om het te wijzigen.</translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>Met Delete verwijder je het.</translation>
    </message>
    <message>
        <source>First write how many were handled; the other counts stand beside that.</source>
        <translation>Schrijf eerst hoeveel er zijn afgehandeld; de andere aantallen staan daarnaast.</translation>
    </message>
    <message>
        <source>Gone before anybody answered.</source>
        <translation>Weg voordat er iemand antwoordde.</translation>
    </message>
    <message>
        <source>Interested people found.</source>
        <translation>Gevonden geïnteresseerden.</translation>
    </message>
    <message>
        <source>Other counts stand beside this one and need it. Show them above, and clear them too.</source>
        <translation>Andere aantallen staan hiernaast en hebben dit nodig. Toon ze hierboven, en wis ze ook.</translation>
    </message>
    <message>
        <source>Sales made.</source>
        <translation>Gesloten verkopen.</translation>
    </message>
    <message>
        <source>Solved, so that nobody had to ask again.</source>
        <translation>Opgelost, zodat niemand opnieuw hoefde te vragen.</translation>
    </message>
    <message>
        <source>Sum {sum}, average {average}</source>
        <translation>Som {sum}, gemiddeld {average}</translation>
    </message>
    <message>
        <source>Talking and wrapping up, all contacts together. Write hours, minutes and seconds, like 485:30:00.</source>
        <translation>Spreken en afronden, alle contacten samen. Schrijf uren, minuten en seconden, zoals 485:30:00.</translation>
    </message>
    <message>
        <source>Talking and wrapping up, per contact on average. Write minutes and seconds, like 4:35.</source>
        <translation>Spreken en afronden, gemiddeld per contact. Schrijf minuten en seconden, zoals 4:35.</translation>
    </message>
    <message>
        <source>These days are in the number for {days} already.</source>
        <translation>Deze dagen zitten al in het aantal voor {days}.</translation>
    </message>
    <message>
        <source>This was counted for {days} as a whole, so it is not changed here.</source>
        <translation>Dit is voor {days} als geheel geteld en wordt hier dus niet gewijzigd.</translation>
    </message>
    <message>
        <source>Waiting until the answer, all contacts together. Write hours, minutes and seconds, like 25:30:00.</source>
        <translation>Wachten tot het antwoord, alle contacten samen. Schrijf uren, minuten en seconden, zoals 25:30:00.</translation>
    </message>
    <message>
        <source>Waiting until the answer, per contact on average. Write minutes and seconds, like 0:25.</source>
        <translation>Wachten tot het antwoord, gemiddeld per contact. Schrijf minuten en seconden, zoals 0:25.</translation>
    </message>
    <message>
        <source>avg handle time</source>
        <translation>gem. afhandeltijd</translation>
    </message>
    <message>
        <source>avg wait</source>
        <translation>gem. wachttijd</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>afgehaakt</translation>
    </message>
    <message>
        <source>handle &amp;time</source>
        <translation>afhandel&amp;tijd</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>afgehandeld</translation>
    </message>
    <message>
        <source>lea&amp;ds</source>
        <translation>lea&amp;ds</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>reso&amp;lved</source>
        <translation>&amp;opgelost</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>total handle time</source>
        <translation>totale afhandeltijd</translation>
    </message>
    <message>
        <source>total wait</source>
        <translation>totale wachttijd</translation>
    </message>
    <message>
        <source>{channel} out</source>
        <translation>{channel} uit</translation>
    </message>
    <message>
        <source>{total} all together, {average} per contact</source>
        <translation>{total} samen, {average} per contact</translation>
    </message>
    <message>
        <source>“{text}” can be {first} or {second}. Write it without dot or comma.</source>
        <translation>“{text}” kan {first} of {second} zijn. Schrijf het zonder punt of komma.</translation>
    </message>
    <message>
        <source>“{text}” is not a count. Write a whole number, like {example}.</source>
        <translation>“{text}” is geen aantal. Schrijf een geheel getal, zoals {example}.</translation>
    </message>
</context>
<context>
    <name>CostForm</name>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Meer…</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Een andere valuta</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Is this paid in another currency? Its exchange rate is asked then.</source>
        <translation>Wordt dit in een andere valuta betaald? Dan wordt de wisselkoers gevraagd.</translation>
    </message>
    <message>
        <source>It is in {currency}</source>
        <translation>Het is in {currency}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Nog nodig: {fields}</translation>
    </message>
    <message>
        <source>What it costs a month and per contact stands here.</source>
        <translation>Hier staat wat het per maand en per contact kost.</translation>
    </message>
</context>
<context>
    <name>CostRows</name>
    <message>
        <source>How {category} follows</source>
        <translation>Hoe {category} meebeweegt</translation>
    </message>
    <message>
        <source>The day on which {category} ends</source>
        <translation>De dag waarop {category} afloopt</translation>
    </message>
    <message>
        <source>What can be avoided of {category}, in %</source>
        <translation>Wat van {category} te vermijden is, in %</translation>
    </message>
    <message>
        <source>avoidable (%)</source>
        <translation>vermijdbaar (%)</translation>
    </message>
    <message>
        <source>can end</source>
        <translation>kan stoppen</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>loopt af op</translation>
    </message>
    <message>
        <source>{category} can end</source>
        <translation>{category} kan stoppen</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>All costs</source>
        <translation>Alle kosten</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Bedrag, {currency}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nothing of it falls in {period}.</source>
        <translation>Niets ervan valt in {period}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>less than {amount} per contact in {period}</source>
        <translation>minder dan {amount} per contact in {period}</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} per maand</translation>
    </message>
    <message>
        <source>{amount} a month ({each} {often})</source>
        <translation>{amount} per maand ({each} {often})</translation>
    </message>
    <message>
        <source>{amount} in {period}; no contacts are counted there yet.</source>
        <translation>{amount} in {period}; daar zijn nog geen contacten geteld.</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>eenmalig {amount}</translation>
    </message>
    <message>
        <source>{amount} per contact in {period}</source>
        <translation>{amount} per contact in {period}</translation>
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
            <numerusform>%n kostenpost gekopieerd naar {period}: {names}</numerusform>
            <numerusform>%n kostenposten gekopieerd naar {period}: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>Nieuwe kosten</translation>
    </message>
    <message>
        <source>What you typed for “{name}” is not right yet. It is kept there.</source>
        <translation>Wat voor “{name}” is getypt, klopt nog niet. Het blijft daar bewaard.</translation>
    </message>
    <message>
        <source>counted from {first} to {last}</source>
        <translation>geteld van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>“{name}” is not complete yet. It is kept: “New cost” brings it back.</source>
        <translation>“{name}” is nog niet compleet. Het blijft bewaard: “Nieuwe kosten” brengt het terug.</translation>
    </message>
    <message>
        <source>“{name}” was not complete when you left. It is here again.</source>
        <translation>“{name}” was nog niet compleet toen je wegging. Het staat er weer.</translation>
    </message>
</context>
<context>
    <name>CountDelegate</name>
    <message>
        <source>This could not be written.</source>
        <translation>Dit kon niet worden opgeslagen.</translation>
    </message>
</context>
<context>
    <name>DayShape</name>
    <message>
        <source>Busiest from {time} on.</source>
        <translation>Het drukst vanaf {time}.</translation>
    </message>
    <message>
        <source>Contacts of a day</source>
        <translation>Contacten van een dag</translation>
    </message>
    <message>
        <source>Contacts of each interval</source>
        <translation>Contacten per interval</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>How contacts are spread over the day</source>
        <translation>Hoe contacten over de dag verdeeld zijn</translation>
    </message>
    <message>
        <source>Texts and CSV files (*.csv *.txt *.tsv)</source>
        <translation>Teksten en CSV-bestanden (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The contacts of an average day: a number for each interval, or a time and a number a line, as they are copied from a spreadsheet.</source>
        <translation>De contacten van een gemiddelde dag: een getal per interval, of per regel een tijd en een getal, zoals je ze uit een spreadsheet kopieert.</translation>
    </message>
    <message>
        <source>a morning peak, as usual</source>
        <translation>een piek in de ochtend, zoals gewoonlijk</translation>
    </message>
    <message>
        <source>as I write it</source>
        <translation>zoals ik het opgeef</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Agents</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Agents busy at &amp;most (%)</source>
        <translation>Me&amp;dewerkers hoogstens bezig (%)</translation>
    </message>
    <message>
        <source>Agents busy, at most (%)</source>
        <translation>Medewerkers bezig, hoogstens (%)</translation>
    </message>
    <message>
        <source>Agents come and go in steps of</source>
        <translation>Medewerkers erbij of eraf per</translation>
    </message>
    <message>
        <source>An agent costs a month ({currency})</source>
        <translation>Een medewerker kost per maand ({currency})</translation>
    </message>
    <message>
        <source>Answered in time, at least (%)</source>
        <translation>Op tijd opgenomen, minstens (%)</translation>
    </message>
    <message>
        <source>Callers hang up aft&amp;er (seconds)</source>
        <translation>Bellers &amp;haken af na (seconden)</translation>
    </message>
    <message>
        <source>Callers who hang up, at most (%)</source>
        <translation>Bellers die ophangen, hoogstens (%)</translation>
    </message>
    <message>
        <source>Customers content, at least (%)</source>
        <translation>Tevreden klanten, minstens (%)</translation>
    </message>
    <message>
        <source>Empty: as promised, 85 % busy, no worse than today, none undone.</source>
        <translation>Leeg: zoals beloofd, 85 % bezig, niet slechter dan nu, niets blijft liggen.</translation>
    </message>
    <message>
        <source>Empty: counted, without holidays.</source>
        <translation>Leeg: geteld, zonder feestdagen.</translation>
    </message>
    <message>
        <source>Empty: from paid hours, else 30 %.</source>
        <translation>Leeg: uit de betaalde uren, anders 30 %.</translation>
    </message>
    <message>
        <source>Empty: the costs that go with whole agents ÷ agents paid.</source>
        <translation>Leeg: de kosten die met hele medewerkers meegaan ÷ betaalde medewerkers.</translation>
    </message>
    <message>
        <source>Groups that share no calls</source>
        <translation>Groepen die geen gesprekken delen</translation>
    </message>
    <message>
        <source>Hours left undone a day, at most</source>
        <translation>Uren werk die blijven liggen per dag, hoogstens</translation>
    </message>
    <message>
        <source>Limits that turn red</source>
        <translation>Grenzen die rood worden</translation>
    </message>
    <message>
        <source>Minutes of an interval</source>
        <translation>Minuten per interval</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>On average. Empty: nobody hangs up.</source>
        <translation>Gemiddeld. Leeg: niemand haakt af.</translation>
    </message>
    <message>
        <source>Open days in the base</source>
        <translation>Open dagen in het uitgangspunt</translation>
    </message>
    <message>
        <source>Other work fills quiet moments</source>
        <translation>Ander werk vult rustige momenten</translation>
    </message>
    <message>
        <source>Over the day</source>
        <translation>Over de dag</translation>
    </message>
    <message>
        <source>Over the week</source>
        <translation>Over de week</translation>
    </message>
    <message>
        <source>Paid hours of an agent a month</source>
        <translation>Betaalde uren van een medewerker per maand</translation>
    </message>
    <message>
        <source>Paid time that is &amp;lost (%)</source>
        <translation>&amp;Verloren betaalde tijd (%)</translation>
    </message>
    <message>
        <source>Solved at first contact, at least (%)</source>
        <translation>Opgelost bij eerste contact, minstens (%)</translation>
    </message>
    <message>
        <source>The day and the week</source>
        <translation>De dag en de week</translation>
    </message>
    <message>
        <source>Who handles what</source>
        <translation>Wie wat afhandelt</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>CostDesk sample</source>
        <translation>CostDesk-voorbeeld</translation>
    </message>
    <message>
        <source>CostDesk workspaces (*.costdesk)</source>
        <translation>CostDesk-werkruimten (*.costdesk)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Werkruimte openen</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>Inbound</source>
        <translation>Inkomend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Uitgaand</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>as usual</source>
        <translation>zoals gebruikelijk</translation>
    </message>
    <message>
        <source>by fixed percentages</source>
        <translation>naar vaste percentages</translation>
    </message>
    <message>
        <source>by number of contacts</source>
        <translation>naar aantal contacten</translation>
    </message>
    <message>
        <source>by time spent</source>
        <translation>naar bestede tijd</translation>
    </message>
    <message>
        <source>not shared out</source>
        <translation>niet verdeeld</translation>
    </message>
    <message>
        <source>only this channel</source>
        <translation>alleen dit kanaal</translation>
    </message>
</context>
<context>
    <name>DurationDetails</name>
    <message>
        <source>For something you use for years: its price is spread over so many months.</source>
        <translation>Voor iets wat je jaren gebruikt: de prijs wordt over zoveel maanden verdeeld.</translation>
    </message>
    <message>
        <source>S&amp;pread over months</source>
        <translation>Ver&amp;delen over maanden</translation>
    </message>
    <message>
        <source>Unti&amp;l, the last day</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>Worth at the end, {currency}</source>
        <translation>Restwaarde, {currency}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>&amp;Delete</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>O&amp;pslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change a cost</source>
        <translation>Kosten wijzigen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kopië&amp;ren</translation>
    </message>
    <message>
        <source>Copy &amp;into {period}</source>
        <translation>Kopiëren &amp;naar {period}</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Vanaf nu</translation>
    </message>
    <message>
        <source>Ne&amp;w amount from…</source>
        <translation>Nieuw bedrag vana&amp;f…</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>Nieuwe kosten</translation>
    </message>
    <message>
        <source>Only from {day} on</source>
        <translation>Pas vanaf {day}</translation>
    </message>
    <message>
        <source>Saving changes this cost from {first} on.</source>
        <translation>Opslaan wijzigt deze kosten vanaf {first}.</translation>
    </message>
</context>
<context>
    <name>EffectRow</name>
    <message>
        <source>cautious {low}, hopeful {high}</source>
        <translation>voorzichtig {low}, hoopvol {high}</translation>
    </message>
</context>
<context>
    <name>EmptyOverview</name>
    <message>
        <source>Enter the first &amp;cost</source>
        <translation>Eerste &amp;kosten invoeren</translation>
    </message>
    <message>
        <source>Enter the first counts of contac&amp;ts</source>
        <translation>Eerste contact&amp;aantallen invoeren</translation>
    </message>
    <message>
        <source>Enter what the centre costs, and how many contacts it handles. One amount and one number are enough: the cost per contact stands here at once, and from the second month on also why it changed.</source>
        <translation>Voer in wat het center kost en hoeveel contacten het afhandelt. Eén bedrag en één aantal zijn genoeg: de kosten per contact staan hier meteen, en vanaf de tweede maand ook waarom ze veranderden.</translation>
    </message>
    <message>
        <source>From your bank</source>
        <translation>Van je bank</translation>
    </message>
    <message>
        <source>Here you will see what one contact costs you</source>
        <translation>Hier zie je straks wat één contact je kost</translation>
    </message>
</context>
<context>
    <name>ExportSummary</name>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n rij.</numerusform>
            <numerusform>%n rijen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>&amp;Rows for:</source>
        <translation>&amp;Rijen per:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>O&amp;pslaan…</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Tot en met:</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>CSV for E&amp;xcel, with the decimal mark of</source>
        <translation>CSV voor E&amp;xcel, met het decimaalteken van</translation>
    </message>
    <message>
        <source>Columns are parted by commas, decimals by a point.</source>
        <translation>Kolommen zijn gescheiden door komma’s, decimalen door een punt.</translation>
    </message>
    <message>
        <source>Columns are parted by semicolons, decimals by a comma.</source>
        <translation>Kolommen zijn gescheiden door puntkomma’s, decimalen door een komma.</translation>
    </message>
    <message>
        <source>Excel wor&amp;kbook (.xlsx)</source>
        <translation>Excel-wer&amp;kmap (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-werkmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Export summary</source>
        <translation>Overzicht exporteren</translation>
    </message>
    <message>
        <source>For other &amp;programs (plain CSV)</source>
        <translation>Voor andere pro&amp;gramma’s (gewone CSV)</translation>
    </message>
    <message>
        <source>In files beside it: {names}.</source>
        <translation>In bestanden ernaast: {names}.</translation>
    </message>
    <message>
        <source>In sheets of their own: {names}.</source>
        <translation>Op eigen werkbladen: {names}.</translation>
    </message>
    <message>
        <source>It was cancelled; choose again what to write.</source>
        <translation>Geannuleerd; kies opnieuw wat er geschreven wordt.</translation>
    </message>
    <message>
        <source>Language of Excel</source>
        <translation>Taal van Excel</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Numbers are numbers and days are days; the headings stay in view.</source>
        <translation>Getallen zijn getallen en dagen zijn dagen; de koppen blijven in beeld.</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kwartalen</translation>
    </message>
    <message>
        <source>The first lines, exactly as they are &amp;written:</source>
        <translation>De eerste regels, precies &amp;zoals ze worden opgeslagen:</translation>
    </message>
    <message>
        <source>The first ro&amp;ws:</source>
        <translation>D&amp;e eerste rijen:</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>kwaliteit</translation>
    </message>
    <message>
        <source>revenue and margin</source>
        <translation>opbrengst en marge</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>overzicht</translation>
    </message>
    <message>
        <source>targets and budgets</source>
        <translation>doelen en budgetten</translation>
    </message>
    <message>
        <source>what contacts were about</source>
        <translation>waar contacten over gingen</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Account of the other</source>
        <translation>Tegenrekening</translation>
    </message>
    <message>
        <source>Added on top, %</source>
        <translation>Komt erbovenop, %</translation>
    </message>
    <message>
        <source>All that arrived</source>
        <translation>Alles wat binnenkwam</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Betaald bedrag</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Ontvangen bedrag</translation>
    </message>
    <message>
        <source>Answered or handled</source>
        <translation>Beantwoord of afgehandeld</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Client, campaign or team</source>
        <translation>Klant, campagne of team</translation>
    </message>
    <message>
        <source>Contacts about it</source>
        <translation>Contacten daarover</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Days that do not fall due</source>
        <translation>Dagen die vervallen</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>Fee beside the amount</source>
        <translation>Kosten naast het bedrag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Gave up before an answer</source>
        <translation>Afgehaakt vóór een antwoord</translation>
    </message>
    <message>
        <source>Handle time of all, in seconds</source>
        <translation>Afhandeltijd van alles, in seconden</translation>
    </message>
    <message>
        <source>Happens only once</source>
        <translation>Komt maar één keer voor</translation>
    </message>
    <message>
        <source>How it is shared out</source>
        <translation>Hoe het wordt verdeeld</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Hoe het is gemeten</translation>
    </message>
    <message>
        <source>How long it waited</source>
        <translation>Hoelang er is gewacht</translation>
    </message>
    <message>
        <source>How long they talked</source>
        <translation>Hoelang er is gesproken</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>Hoeveel ervan</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Hoe het gesprek afliep</translation>
    </message>
    <message>
        <source>Inbound or outbound</source>
        <translation>Inkomend of uitgaand</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Name of the cost</source>
        <translation>Naam van de kosten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Betaalde uren</translation>
    </message>
    <message>
        <source>Paid or received, in a word</source>
        <translation>Betaald of ontvangen, in een woord</translation>
    </message>
    <message>
        <source>Paid time that nobody is available, %</source>
        <translation>Betaalde tijd waarin niemand beschikbaar is, %</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Quality figure</source>
        <translation>Kwaliteitscijfer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Spread over so many months</source>
        <translation>Verdeeld over zoveel maanden</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>VAT inside, %</source>
        <translation>Btw erin, %</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Waiting time of all, in seconds</source>
        <translation>Wachttijd van alles, in seconden</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Waar het over ging</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Wie belde</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Wie werd gebeld</translation>
    </message>
    <message>
        <source>Worth at the end</source>
        <translation>Waard aan het eind</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Je eigen rekening</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Doel instellen…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cost per call, inbound</source>
        <translation>Kosten per inkomend gesprek</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Kosten per contact</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kosten per lead</translation>
    </message>
    <message>
        <source>Cost per resolution</source>
        <translation>Kosten per oplossing</translation>
    </message>
    <message>
        <source>Cost per sale</source>
        <translation>Kosten per verkoop</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Totale kosten</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Kie&amp;zen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tabel plakken</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Geplakte tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.xlsb *.ods *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.xlsx *.xls *.xlsb *.ods *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Takes what was copied in Excel or another program (Ctrl+V).</source>
        <translation>Neemt wat in Excel of een ander programma is gekopieerd (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>ForeignAnswers</name>
    <message>
        <source>0201234567, 101, 102, 6*</source>
        <translation>0201234567, 101, 102, 6*</translation>
    </message>
    <message>
        <source>Amounts above 0 were paid</source>
        <translation>Bedragen boven 0 zijn betaald</translation>
    </message>
    <message>
        <source>Amounts below 0 were paid</source>
        <translation>Bedragen onder 0 zijn betaald</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Colleagues called each other</source>
        <translation>Collega’s belden elkaar</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message>
        <source>Costs stand under credit</source>
        <translation>Kosten staan onder credit</translation>
    </message>
    <message>
        <source>Costs stand under debit</source>
        <translation>Kosten staan onder debet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>For&amp;get these answers</source>
        <translation>Deze antwoorden ver&amp;geten</translation>
    </message>
    <message>
        <source>Fractions of a day, as Excel has them</source>
        <translation>Delen van een dag, zoals in Excel</translation>
    </message>
    <message>
        <source>Hours, or hours and minutes</source>
        <translation>Uren, of uren en minuten</translation>
    </message>
    <message>
        <source>How fees were paid, as last time:</source>
        <translation>Hoe kosten werden betaald, zoals de vorige keer:</translation>
    </message>
    <message>
        <source>It was read right</source>
        <translation>Het is goed gelezen</translation>
    </message>
    <message>
        <source>It went to voicemail</source>
        <translation>Het ging naar de voicemail</translation>
    </message>
    <message>
        <source>Leave such rows out</source>
        <translation>Zulke rijen weglaten</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milliseconden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niemand nam op</translation>
    </message>
    <message>
        <source>On top of the amounts</source>
        <translation>Bovenop de bedragen</translation>
    </message>
    <message>
        <source>One contact in the mean</source>
        <translation>Eén contact, gemiddeld</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Somebody answered</source>
        <translation>Er nam iemand op</translation>
    </message>
    <message>
        <source>The balance falls, as that of an account</source>
        <translation>Het saldo daalt, zoals dat van een rekening</translation>
    </message>
    <message>
        <source>The balance rises, as what is owed on a card</source>
        <translation>Het saldo stijgt, zoals wat op een kaart verschuldigd is</translation>
    </message>
    <message>
        <source>The column of “{field}”, as last time:</source>
        <translation>De kolom van “{field}”, zoals de vorige keer:</translation>
    </message>
    <message>
        <source>The column that says what contacts were about:</source>
        <translation>De kolom waarin staat waar contacten over gingen:</translation>
    </message>
    <message>
        <source>The customer called</source>
        <translation>De klant belde</translation>
    </message>
    <message>
        <source>The decimal mark, as last time:</source>
        <translation>Het decimaalteken, zoals de vorige keer:</translation>
    </message>
    <message>
        <source>The order of day, month and year, as last time:</source>
        <translation>De volgorde van dag, maand en jaar, zoals de vorige keer:</translation>
    </message>
    <message>
        <source>They are part of the amounts</source>
        <translation>Ze zitten in de bedragen</translation>
    </message>
    <message>
        <source>They stand on lines of their own, or were not paid</source>
        <translation>Ze staan op eigen regels, of zijn niet betaald</translation>
    </message>
    <message>
        <source>What kind of contacts these are, as last time:</source>
        <translation>Wat voor contacten dit zijn, zoals de vorige keer:</translation>
    </message>
    <message>
        <source>What was paid, as last time:</source>
        <translation>Wat betaald is, zoals de vorige keer:</translation>
    </message>
    <message>
        <source>What “{text}” means, as last time:</source>
        <translation>Wat “{text}” betekent, zoals de vorige keer:</translation>
    </message>
    <message>
        <source>You called the customer</source>
        <translation>Je belde de klant</translation>
    </message>
    <message>
        <source>Your own numbers, as last time:</source>
        <translation>Je eigen nummers, zoals de vorige keer:</translation>
    </message>
    <message>
        <source>{source}, as last time:</source>
        <translation>{source}, zoals de vorige keer:</translation>
    </message>
    <message>
        <source>– do not record it –</source>
        <translation>– niet vastleggen –</translation>
    </message>
</context>
<context>
    <name>ForeignReport</name>
    <message>
        <source>Days not known</source>
        <translation>Dagen onbekend</translation>
    </message>
    <message>
        <source>Left out: {rows} ({reason})</source>
        <translation>Weggelaten: {rows} ({reason})</translation>
    </message>
    <message>
        <source>What it adds up to, by month:</source>
        <translation>Waar het per maand op uitkomt:</translation>
    </message>
    <message>
        <source>paid {paid}, received {received}</source>
        <translation>betaald {paid}, ontvangen {received}</translation>
    </message>
</context>
<context>
    <name>ForeignRows</name>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>weggelaten: {reason}</translation>
    </message>
    <message>
        <source>no cost: {reason}</source>
        <translation>geen kosten: {reason}</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>wordt geïmporteerd</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wacht op een antwoord</translation>
    </message>
    <message>
        <source>waits to be sorted</source>
        <translation>wacht op indeling</translation>
    </message>
    <message>
        <source>{cell}, nobody answered</source>
        <translation>{cell}, niet beantwoord</translation>
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
        <translation>&amp;Meer getallen, als je ze weet</translation>
    </message>
</context>
<context>
    <name>FormulaInputs</name>
    <message>
        <source>&amp;All other costs</source>
        <translation>&amp;Alle andere kosten</translation>
    </message>
    <message>
        <source>&amp;Average handle time, seconds</source>
        <translation>Gemiddelde &amp;afhandeltijd, seconden</translation>
    </message>
    <message>
        <source>&amp;Breaks, illness, holidays, %</source>
        <translation>Pau&amp;zes, ziekte, vakantie, %</translation>
    </message>
    <message>
        <source>&amp;Chats at the same time</source>
        <translation>&amp;Chats tegelijk</translation>
    </message>
    <message>
        <source>&amp;Cost per contact</source>
        <translation>&amp;Kosten per contact</translation>
    </message>
    <message>
        <source>&amp;In how many minutes</source>
        <translation>In hoeveel min&amp;uten</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>Lea&amp;ds</translation>
    </message>
    <message>
        <source>&amp;Minutes of handling</source>
        <translation>&amp;Minuten afhandeling</translation>
    </message>
    <message>
        <source>&amp;Minutes per call</source>
        <translation>Minuten per ges&amp;prek</translation>
    </message>
    <message>
        <source>&amp;Paid hours</source>
        <translation>Betaalde &amp;uren</translation>
    </message>
    <message>
        <source>&amp;People at the phones</source>
        <translation>Mensen aan de &amp;telefoon</translation>
    </message>
    <message>
        <source>&amp;Resolved, %</source>
        <translation>&amp;Opgelost, %</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Verkopen</translation>
    </message>
    <message>
        <source>&amp;Saving per contact</source>
        <translation>Be&amp;sparing per contact</translation>
    </message>
    <message>
        <source>&amp;Saving per month</source>
        <translation>Be&amp;sparing per maand</translation>
    </message>
    <message>
        <source>&amp;Share answered in time, %</source>
        <translation>&amp;Op tijd opgenomen, %</translation>
    </message>
    <message>
        <source>&amp;Talk time, seconds</source>
        <translation>&amp;Gesprekstijd, seconden</translation>
    </message>
    <message>
        <source>&amp;Time of all chats together, seconds</source>
        <translation>&amp;Tijd van alle chats samen, seconden</translation>
    </message>
    <message>
        <source>&amp;Wages</source>
        <translation>Lo&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Work afterwards, seconds</source>
        <translation>&amp;Nawerktijd, seconden</translation>
    </message>
    <message>
        <source>&amp;Worth at the end</source>
        <translation>&amp;Restwaarde</translation>
    </message>
    <message>
        <source>A&amp;ll calls in a month</source>
        <translation>Alle &amp;gesprekken in een maand</translation>
    </message>
    <message>
        <source>Answered &amp;within, seconds</source>
        <translation>Opgenomen bi&amp;nnen, seconden</translation>
    </message>
    <message>
        <source>Available hou&amp;rs</source>
        <translation>Be&amp;schikbare uren</translation>
    </message>
    <message>
        <source>Bus&amp;y at most, %</source>
        <translation>Hoog&amp;stens bezig, %</translation>
    </message>
    <message>
        <source>Ca&amp;lls in that time</source>
        <translation>&amp;Gesprekken in die tijd</translation>
    </message>
    <message>
        <source>Callers hang up af&amp;ter, seconds on average</source>
        <translation>Bellers hangen o&amp;p na, seconden gemiddeld</translation>
    </message>
    <message>
        <source>Calls that the menu &amp;settles, %</source>
        <translation>Gesprekken die het menu &amp;afhandelt, %</translation>
    </message>
    <message>
        <source>E&amp;xtra contacts for each unresolved one</source>
        <translation>E&amp;xtra contacten per onopgelost contact</translation>
    </message>
    <message>
        <source>Employer’s char&amp;ges on top, %</source>
        <translation>&amp;Werkgeverslasten erbovenop, %</translation>
    </message>
    <message>
        <source>Fi&amp;xed costs</source>
        <translation>&amp;Vaste kosten</translation>
    </message>
    <message>
        <source>Handled ca&amp;lls</source>
        <translation>&amp;Afgehandelde gesprekken</translation>
    </message>
    <message>
        <source>Handled co&amp;ntacts</source>
        <translation>&amp;Afgehandelde contacten</translation>
    </message>
    <message>
        <source>Hours &amp;busy with contacts</source>
        <translation>Uren bezig &amp;met contacten</translation>
    </message>
    <message>
        <source>Hours &amp;waiting for contacts</source>
        <translation>Uren &amp;wachten op contacten</translation>
    </message>
    <message>
        <source>Menu, &amp;per minute</source>
        <translation>Men&amp;u, per minuut</translation>
    </message>
    <message>
        <source>Minutes &amp;in the menu</source>
        <translation>Mi&amp;nuten in het menu</translation>
    </message>
    <message>
        <source>Number of &amp;months</source>
        <translation>Aantal &amp;maanden</translation>
    </message>
    <message>
        <source>Of which fi&amp;xed</source>
        <translation>Waarvan &amp;vast</translation>
    </message>
    <message>
        <source>One &amp;agent, per minute</source>
        <translation>Eén mede&amp;werker, per minuut</translation>
    </message>
    <message>
        <source>Paid hours &amp;away</source>
        <translation>Betaalde uren af&amp;wezig</translation>
    </message>
    <message>
        <source>Pla&amp;tform, per month</source>
        <translation>Pla&amp;tform, per maand</translation>
    </message>
    <message>
        <source>Resolved &amp;then, %</source>
        <translation>&amp;Daarna opgelost, %</translation>
    </message>
    <message>
        <source>Spent &amp;once</source>
        <translation>Eenmalig &amp;uitgegeven</translation>
    </message>
    <message>
        <source>Time on h&amp;old, seconds</source>
        <translation>Tijd in de wach&amp;t, seconden</translation>
    </message>
    <message>
        <source>Time with at &amp;least one chat, seconds</source>
        <translation>Tijd met &amp;minstens één chat, seconden</translation>
    </message>
    <message>
        <source>Total &amp;cost</source>
        <translation>Totale &amp;kosten</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>All costs divided by all contacts, whatever the channel.</source>
        <translation>Alle kosten gedeeld door alle contacten, via welk kanaal ook.</translation>
    </message>
    <message>
        <source>All costs divided by the minutes spent on contacts.</source>
        <translation>Alle kosten gedeeld door de minuten die aan contacten zijn besteed.</translation>
    </message>
    <message>
        <source>Average handle time</source>
        <translation>Gemiddelde afhandeltijd</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Chats at the same time</source>
        <translation>Chats tegelijk</translation>
    </message>
    <message>
        <source>Chats side by side</source>
        <translation>Chats naast elkaar</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost of an available hour</source>
        <translation>Kosten van een beschikbaar uur</translation>
    </message>
    <message>
        <source>Cost of repeat contacts</source>
        <translation>Kosten van herhaalcontacten</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Kosten per contact</translation>
    </message>
    <message>
        <source>Cost per minute</source>
        <translation>Kosten per minuut</translation>
    </message>
    <message>
        <source>Cost per resolution</source>
        <translation>Kosten per oplossing</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Afschrijving</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>Oplossing bij eerste contact</translation>
    </message>
    <message>
        <source>From how many contacts on a saving earns back what it costs.</source>
        <translation>Vanaf hoeveel contacten een besparing terugverdient wat ze kost.</translation>
    </message>
    <message>
        <source>Full cost of an hour</source>
        <translation>Volledige kosten van een uur</translation>
    </message>
    <message>
        <source>How long it takes until what you spend once has come back.</source>
        <translation>Hoe lang het duurt tot wat je eenmalig uitgeeft is terugverdiend.</translation>
    </message>
    <message>
        <source>How long one contact takes, with the work after it.</source>
        <translation>Hoe lang één contact duurt, met het nawerk erbij.</translation>
    </message>
    <message>
        <source>How many callers are answered in time, and how long they wait.</source>
        <translation>Hoeveel bellers op tijd worden opgenomen, en hoe lang ze wachten.</translation>
    </message>
    <message>
        <source>How many chats really ran side by side: mostly fewer than are allowed.</source>
        <translation>Hoeveel chats er echt naast elkaar liepen: meestal minder dan er mogen.</translation>
    </message>
    <message>
        <source>How many must be at the phones so that callers are answered in time. Take the busiest half hour of a usual day.</source>
        <translation>Hoeveel mensen er aan de telefoon moeten zitten om bellers op tijd op te nemen. Neem het drukste halfuur van een gewone dag.</translation>
    </message>
    <message>
        <source>Inbound: cost per call</source>
        <translation>Inkomend: kosten per gesprek</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezettingsgraad</translation>
    </message>
    <message>
        <source>Outbound: cost per lead</source>
        <translation>Uitgaand: kosten per lead</translation>
    </message>
    <message>
        <source>Outbound: cost per sale</source>
        <translation>Uitgaand: kosten per verkoop</translation>
    </message>
    <message>
        <source>Payback time</source>
        <translation>Terugverdientijd</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Benodigde mensen</translation>
    </message>
    <message>
        <source>Service with so many people</source>
        <translation>Service met zoveel mensen</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Afwezigheid (shrinkage)</translation>
    </message>
    <message>
        <source>Telephone menu (IVR)</source>
        <translation>Telefoonmenu (IVR)</translation>
    </message>
    <message>
        <source>Time and people</source>
        <translation>Tijd en mensen</translation>
    </message>
    <message>
        <source>What a chat takes of someone who handles several at the same time.</source>
        <translation>Wat een chat vraagt van iemand die er meer tegelijk behandelt.</translation>
    </message>
    <message>
        <source>What a menu saves that settles some of the calls itself. All callers listen to it.</source>
        <translation>Wat een menu bespaart dat een deel van de gesprekken zelf afhandelt. Alle bellers luisteren ernaar.</translation>
    </message>
    <message>
        <source>What an hour in which someone can really take contacts costs, with everything on top.</source>
        <translation>Wat een uur kost waarin iemand echt contacten kan afhandelen, met alles erbij.</translation>
    </message>
    <message>
        <source>What answering the phone cost, divided by the calls.</source>
        <translation>Wat het aannemen van de telefoon kostte, gedeeld door de gesprekken.</translation>
    </message>
    <message>
        <source>What calling out cost, divided by the leads it brought.</source>
        <translation>Wat het uitbellen kostte, gedeeld door de leads die het opleverde.</translation>
    </message>
    <message>
        <source>What calling out cost, divided by the sales it brought.</source>
        <translation>Wat het uitbellen kostte, gedeeld door de verkopen die het opleverde.</translation>
    </message>
    <message>
        <source>What is saved when more questions are solved at once: fewer contacts, but only what does not stay fixed.</source>
        <translation>Wat er bespaard wordt als meer vragen in één keer zijn opgelost: minder contacten, maar alleen wat niet vast is.</translation>
    </message>
    <message>
        <source>What it costs to solve one question: calls that come back count as well.</source>
        <translation>Wat het kost om één vraag op te lossen: ook wie terugbelt telt mee.</translation>
    </message>
    <message>
        <source>What one hour costs in which your people are there for contacts.</source>
        <translation>Wat één uur kost waarin je mensen er zijn voor contacten.</translation>
    </message>
    <message>
        <source>What questions cost that come back because they were not solved.</source>
        <translation>Wat vragen kosten die terugkomen omdat ze niet zijn opgelost.</translation>
    </message>
    <message>
        <source>What something bought for years costs each month.</source>
        <translation>Wat iets wat je voor jaren koopt elke maand kost.</translation>
    </message>
    <message>
        <source>Which part of the paid time is lost to breaks, illness, holidays, training.</source>
        <translation>Welk deel van de betaalde tijd opgaat aan pauzes, ziekte, vakantie en opleiding.</translation>
    </message>
    <message>
        <source>Which part of the time at the desk goes to contacts, not to waiting.</source>
        <translation>Welk deel van de tijd achter het bureau naar contacten gaat, en niet naar wachten.</translation>
    </message>
    <message>
        <source>chats at the same time, on average</source>
        <translation>chats tegelijk, gemiddeld</translation>
    </message>
    <message>
        <source>contacts until the fixed costs are earned back</source>
        <translation>contacten tot de vaste kosten zijn terugverdiend</translation>
    </message>
    <message>
        <source>months until the investment is earned back</source>
        <translation>maanden tot de uitgave is terugverdiend</translation>
    </message>
    <message>
        <source>of the paid time</source>
        <translation>van de betaalde tijd</translation>
    </message>
    <message>
        <source>of the time at the desk</source>
        <translation>van de tijd achter het bureau</translation>
    </message>
    <message>
        <source>per available hour</source>
        <translation>per beschikbaar uur</translation>
    </message>
    <message>
        <source>per contact</source>
        <translation>per contact</translation>
    </message>
    <message>
        <source>per handled call</source>
        <translation>per afgehandeld gesprek</translation>
    </message>
    <message>
        <source>per lead</source>
        <translation>per lead</translation>
    </message>
    <message>
        <source>per minute of handling</source>
        <translation>per minuut afhandeling</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>per productive hour</source>
        <translation>per productief uur</translation>
    </message>
    <message>
        <source>per resolved contact</source>
        <translation>per opgelost contact</translation>
    </message>
    <message>
        <source>per sale</source>
        <translation>per verkoop</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>%n more cells cannot be read.</source>
        <translation>
            <numerusform>Nog %n cel kan niet worden gelezen.</numerusform>
            <numerusform>Nog %n cellen kunnen niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, {column}: {problem} Nothing was pasted.</source>
        <translation>Regel {line}, {column}: {problem} Er is niets geplakt.</translation>
    </message>
    <message>
        <source>There are fewer columns here. Add the channels first.</source>
        <translation>Hier zijn minder kolommen. Voeg eerst de kanalen toe.</translation>
    </message>
    <message>
        <source>“{period}” would stand in another row. Begin in the row of {first}.</source>
        <translation>“{period}” zou in een andere rij komen. Begin in de rij van {first}.</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Omlaag &amp;doorvoeren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Remove channel</source>
        <translation>Kanaal &amp;verwijderen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leegmaken</translation>
    </message>
    <message>
        <source>Counts by period and channel</source>
        <translation>Aantallen per periode en kanaal</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>&amp;Quality…</source>
        <translation>Kwaliteits&amp;cijfers…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Add &amp;channel…</source>
        <translation>&amp;Kanaal toevoegen…</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Een voorbeeld</translation>
    </message>
    <message>
        <source>Change these fi&amp;gures…</source>
        <translation>Deze ci&amp;jfers wijzigen…</translation>
    </message>
    <message>
        <source>Compare scenarios…</source>
        <translation>Scenario’s vergelijken…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Figures of my own</source>
        <translation>Eigen cijfers</translation>
    </message>
    <message>
        <source>I count &amp;per</source>
        <translation>Ik tel &amp;per</translation>
    </message>
    <message>
        <source>I count per</source>
        <translation>Ik tel per</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nieuw scenario</translation>
    </message>
    <message>
        <source>Paid ho&amp;urs…</source>
        <translation>Betaalde &amp;uren…</translation>
    </message>
    <message>
        <source>Reaso&amp;ns…</source>
        <translation>Rede&amp;nen…</translation>
    </message>
    <message>
        <source>Record what contacts were about</source>
        <translation>Vastleggen waar contacten over gingen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Sce&amp;nario</source>
        <translation>Sce&amp;nario</translation>
    </message>
    <message>
        <source>Show earlie&amp;r rows</source>
        <translation>Eerde&amp;re rijen tonen</translation>
    </message>
    <message>
        <source>Start f&amp;rom</source>
        <translation>&amp;Uitgaan van</translation>
    </message>
    <message>
        <source>Take counts from a file</source>
        <translation>Aantallen uit een bestand halen</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>De laatste twaalf maanden</translation>
    </message>
    <message>
        <source>What you changed is not in the workspace yet.</source>
        <translation>Wat je hebt veranderd staat nog niet in de werkruimte.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>&amp;Bank lines</source>
        <translation>Bankregel&amp;s</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Bestand:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Paid hours</source>
        <translation>Betaalde &amp;uren</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>Kwalit&amp;eit</translation>
    </message>
    <message>
        <source>&amp;Replace the earlier rows of those days</source>
        <translation>De eerde&amp;re rijen van die dagen vervangen</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>Werkb&amp;lad:</translation>
    </message>
    <message>
        <source>&amp;What it was about</source>
        <translation>Waar &amp;het over ging</translation>
    </message>
    <message>
        <source>&amp;day, month, year</source>
        <translation>&amp;dag, maand, jaar</translation>
    </message>
    <message>
        <source>&amp;month, day, year</source>
        <translation>&amp;maand, dag, jaar</translation>
    </message>
    <message>
        <source>&amp;year, month, day</source>
        <translation>&amp;jaar, maand, dag</translation>
    </message>
    <message>
        <source>All its rows are:</source>
        <translation>Alle rijen zijn:</translation>
    </message>
    <message>
        <source>Answered as last time:</source>
        <translation>Beantwoord zoals de vorige keer:</translation>
    </message>
    <message>
        <source>C&amp;osts</source>
        <translation>K&amp;osten</translation>
    </message>
    <message>
        <source>Calls, on&amp;e by one</source>
        <translation>Gesprekken, één &amp;voor één</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Choose a file, paste a table from Excel, or drop a file on the window.</source>
        <translation>Kies een bestand, plak een tabel uit Excel, of sleep een bestand naar het venster.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Contact cou&amp;nts</source>
        <translation>Contact&amp;aantallen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>For&amp;get these answers</source>
        <translation>Deze antwoorden ver&amp;geten</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabel importeren</translation>
    </message>
    <message>
        <source>Its dates are written:</source>
        <translation>De datums staan er als:</translation>
    </message>
    <message>
        <source>Its decimal mark is:</source>
        <translation>Het decimaalteken is:</translation>
    </message>
    <message>
        <source>Leave the &amp;unknown columns out</source>
        <translation>Onbekende kolommen &amp;weglaten</translation>
    </message>
    <message>
        <source>Next you say what its columns are.</source>
        <translation>Hierna zeg je wat de kolommen zijn.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Bestand lezen…</translation>
    </message>
    <message>
        <source>Save as a profi&amp;le…</source>
        <translation>Opslaan als &amp;profiel…</translation>
    </message>
    <message>
        <source>T&amp;ake in what is missing of it</source>
        <translation>Alleen importeren wat o&amp;ntbreekt</translation>
    </message>
    <message>
        <source>This file cannot be taken in as it is:</source>
        <translation>Dit bestand kan zo niet worden geïmporteerd:</translation>
    </message>
    <message>
        <source>What it holds:</source>
        <translation>Wat erin staat:</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Wat het bestand zegt</translation>
    </message>
    <message>
        <source>a &amp;comma</source>
        <translation>een &amp;komma</translation>
    </message>
    <message>
        <source>a poin&amp;t</source>
        <translation>een pun&amp;t</translation>
    </message>
</context>
<context>
    <name>ImportForeign</name>
    <message>
        <source>&amp;Choose the columns myself…</source>
        <translation>&amp;Zelf de kolommen kiezen…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Replace the earlier rows of those days</source>
        <translation>De eerdere rijen van die dagen &amp;vervangen</translation>
    </message>
    <message>
        <source>&amp;Take in what is missing of it</source>
        <translation>Alleen importeren wat &amp;ontbreekt</translation>
    </message>
    <message>
        <source>Also record &amp;what contacts were about…</source>
        <translation>Ook vastleggen &amp;waar contacten over gingen…</translation>
    </message>
    <message>
        <source>Count each of these &amp;days by the file that has it whole</source>
        <translation>Elk van deze &amp;dagen tellen uit het bestand dat hem helemaal heeft</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Een bestand importeren</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was taken in. To go on, change an answer or choose the file again.</source>
        <translation>Het lezen is gestopt. Er is niets geïmporteerd. Wijzig een antwoord of kies het bestand opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>Save as a &amp;profile…</source>
        <translation>Opslaan als &amp;profiel…</translation>
    </message>
    <message>
        <source>These are the first rows only. The whole file is being read…</source>
        <translation>Dit zijn alleen de eerste rijen. Het hele bestand wordt nog gelezen…</translation>
    </message>
    <message>
        <source>They are &amp;other payments: take these lines in too</source>
        <translation>Het zijn &amp;andere betalingen: importeer deze regels ook</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>Wat er wordt geïmporteerd</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>The file has changed since it was read, so it was read again. Nothing was taken in yet.</source>
        <translation>Het bestand is gewijzigd sinds het is gelezen, en is daarom opnieuw gelezen. Er is nog niets geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Before it can be imported:</source>
        <translation>Voordat het kan worden geïmporteerd:</translation>
    </message>
    <message>
        <source>Choose above the direction and the channel of all its rows.</source>
        <translation>Kies hierboven de richting en het kanaal van alle rijen.</translation>
    </message>
    <message>
        <source>Say above what each column is. Still needed: {fields}.</source>
        <translation>Geef hierboven bij elke kolom aan wat die is. Nog nodig: {fields}.</translation>
    </message>
    <message>
        <source>Several sheets could be meant. Choose one above.</source>
        <translation>Er kunnen meerdere werkbladen bedoeld zijn. Kies er hierboven een.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Read by your profile “{name}”.</source>
        <translation>Gelezen met je profiel “{name}”.</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>Er zijn geen rijen om te importeren.</translation>
    </message>
    <message>
        <source>What it adds up to, by month:</source>
        <translation>Waar het per maand op uitkomt:</translation>
    </message>
    <message>
        <source>What it holds:</source>
        <translation>Wat erin staat:</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>&amp;Take back</source>
        <translation>Import &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;go too</source>
        <translation>gaan ook &amp;weg</translation>
    </message>
    <message>
        <source>&amp;stay</source>
        <translation>&amp;blijven staan</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Door jou gewijzigd</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Eerdere imports</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Nothing was imported yet. What you import is listed here.</source>
        <translation>Er is nog niets geïmporteerd. Wat je importeert, komt hier te staan.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Rows that you changed:</source>
        <translation>Rijen die je hebt gewijzigd:</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Nog aanwezig</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>This import was taken back; its file can be imported again.</source>
        <translation>Deze import is ongedaan gemaakt; het bestand kan opnieuw worden geïmporteerd.</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Wat erin stond</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message numerus="yes">
        <source>%n costs: {amount} in {period}</source>
        <translation>
            <numerusform>%n kostenpost: {amount} in {period}</numerusform>
            <numerusform>%n kostenposten: {amount} in {period}</numerusform>
        </translation>
    </message>
    <message>
        <source>All costs together: {amount} in {period}</source>
        <translation>Alle kosten samen: {amount} in {period}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find a cost</source>
        <translation>Kosten zoeken</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Gegroepeerd</translation>
    </message>
    <message>
        <source>New &amp;cost</source>
        <translation>Nieuwe &amp;kosten</translation>
    </message>
    <message>
        <source>Only costs of {period}</source>
        <translation>Alleen kosten van {period}</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>per categorie</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>per kanaal</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>niet gegroepeerd</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>a balance</source>
        <translation>een saldo</translation>
    </message>
    <message>
        <source>a function of the telephone system</source>
        <translation>een functie van de telefooncentrale</translation>
    </message>
    <message>
        <source>another event of the same call</source>
        <translation>een andere gebeurtenis van hetzelfde gesprek</translation>
    </message>
    <message>
        <source>between numbers of your own</source>
        <translation>tussen eigen nummers</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conferentie</translation>
    </message>
    <message>
        <source>deleted, or spam</source>
        <translation>verwijderd, of spam</translation>
    </message>
    <message>
        <source>ended in the telephone menu</source>
        <translation>geëindigd in het keuzemenu</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>headings again</source>
        <translation>de kolomkoppen nog eens</translation>
    </message>
    <message>
        <source>hidden in the workbook</source>
        <translation>verborgen in de werkmap</translation>
    </message>
    <message>
        <source>more text of the line above</source>
        <translation>meer tekst van de regel erboven</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>geen bedrag</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>geen gesprek</translation>
    </message>
    <message>
        <source>no contacts</source>
        <translation>geen contacten</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>geen dag</translation>
    </message>
    <message>
        <source>not booked</source>
        <translation>niet geboekt</translation>
    </message>
    <message>
        <source>not ended yet</source>
        <translation>nog niet afgelopen</translation>
    </message>
    <message>
        <source>not said how many were handled</source>
        <translation>niet gezegd hoeveel er zijn afgehandeld</translation>
    </message>
    <message>
        <source>of an account that is not in the file</source>
        <translation>van een rekening die niet in het bestand staat</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>van een andere soort</translation>
    </message>
    <message>
        <source>on the balance sheet</source>
        <translation>op de balans</translation>
    </message>
    <message>
        <source>part of a contact that another row tells of</source>
        <translation>deel van een contact waarover een andere rij gaat</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>says what kind each column is</source>
        <translation>zegt wat voor kolommen het zijn</translation>
    </message>
    <message>
        <source>sent to the recorder</source>
        <translation>naar de opnameserver</translation>
    </message>
    <message>
        <source>the very same row again</source>
        <translation>precies dezelfde rij nog eens</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totalen</translation>
    </message>
    <message>
        <source>trade in securities</source>
        <translation>effectenhandel</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>voicemail</translation>
    </message>
    <message>
        <source>wait for an answer</source>
        <translation>wachten op een antwoord</translation>
    </message>
</context>
<context>
    <name>LeverCard</name>
    <message>
        <source>A name of your own</source>
        <translation>Een eigen naam</translation>
    </message>
    <message>
        <source>A name of your own for {lever}</source>
        <translation>Een eigen naam voor {lever}</translation>
    </message>
    <message>
        <source>Contacts that {lever} is for</source>
        <translation>Contacten waarvoor {lever} geldt</translation>
    </message>
    <message>
        <source>It may harm: {guards}.</source>
        <translation>Dit kan schaden: {guards}.</translation>
    </message>
    <message>
        <source>Its costs count as: {category}</source>
        <translation>De kosten vallen onder: {category}</translation>
    </message>
    <message>
        <source>Range and all numbers</source>
        <translation>Marge en alle getallen</translation>
    </message>
    <message>
        <source>Range and all numbers of {lever}</source>
        <translation>Marge en alle getallen van {lever}</translation>
    </message>
    <message>
        <source>Remove {lever}</source>
        <translation>{lever} weghalen</translation>
    </message>
    <message>
        <source>The category that the costs of {lever} count as</source>
        <translation>De categorie waar de kosten van {lever} onder vallen</translation>
    </message>
    <message>
        <source>The category whose price changes</source>
        <translation>De categorie waarvan de prijs verandert</translation>
    </message>
    <message>
        <source>The new channel</source>
        <translation>Het nieuwe kanaal</translation>
    </message>
    <message>
        <source>{claim} Source: {source} (grade {grade})</source>
        <translation>{claim} Bron: {source} (betrouwbaarheid {grade})</translation>
    </message>
</context>
<context>
    <name>LeverList</name>
    <message>
        <source>&amp;Add a lever</source>
        <translation>Maatregel &amp;toevoegen</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Onderdelen van het programma</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
</context>
<context>
    <name>LinesToSort</name>
    <message>
        <source>&amp;Only this line</source>
        <translation>&amp;Alleen deze bankregel</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>In&amp;delingsregels…</translation>
    </message>
    <message>
        <source>&amp;Save as a rule</source>
        <translation>Als indelingsregel &amp;opslaan</translation>
    </message>
    <message>
        <source>Already sorte&amp;d…</source>
        <translation>Al in&amp;gedeeld…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Bank lines to sort</source>
        <translation>Bankregels indelen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>E&amp;xpect it in future too: {how}</source>
        <translation>Ook in de toekomst &amp;verwachten: {how}</translation>
    </message>
    <message>
        <source>Makes a rule that takes what no other rule takes. A refund becomes a negative cost as soon as a rule takes whom it is from.</source>
        <translation>Maakt een regel die neemt wat geen andere regel neemt. Een terugbetaling wordt een negatieve kostenpost zodra een regel neemt van wie zij komt.</translation>
    </message>
    <message>
        <source>Money received is &amp;no cost ({count})</source>
        <translation>O&amp;ntvangen geld is geen kostenpost ({count})</translation>
    </message>
    <message>
        <source>No bank line waits. Those that no rule takes will be listed here.</source>
        <translation>Er wacht geen bankregel. Bankregels waarvoor geen indelingsregel geldt, komen hier te staan.</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Say what this line is: a kind of cost, or no cost.</source>
        <translation>Zeg wat deze bankregel is: een soort kosten, of geen kosten.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Opnieuw gedaan: {step}</translation>
    </message>
    <message>
        <source>One file is opened at a time. Not opened: {names}</source>
        <translation>Er gaat één bestand tegelijk open. Niet geopend: {names}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Sum of the selection</source>
        <translation>Som van de selectie</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Ongedaan gemaakt: {step}</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
</context>
<context>
    <name>NameColumns</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Needed are the day, and the amount or what was paid and received. How amounts and days are written, the file shows by itself.</source>
        <translation>Nodig zijn de dag, en het bedrag of wat er is betaald en ontvangen. Hoe bedragen en dagen geschreven zijn, blijkt uit het bestand zelf.</translation>
    </message>
    <message>
        <source>Needed are the day, how long they talked or how the call ended, and who called whom or in which direction. A reference joins rows that are one call.</source>
        <translation>Nodig zijn de dag, hoelang er is gesproken of hoe het gesprek afliep, en wie wie belde of in welke richting. Een kenmerk voegt rijen samen die één gesprek zijn.</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Wat de kolommen zijn</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>Another scenario has this name.</source>
        <translation>Een ander scenario heet al zo.</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Scenario hernoemen</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Known names</source>
        <translation>Bekende namen</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Show a&amp;ll costs</source>
        <translation>A&amp;lle kosten tonen</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>One more, one fewer</source>
        <translation>Eén meer, één minder</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>With one person fewer, only {percent} are answered in time. {more}</source>
        <translation>Met één persoon minder wordt maar {percent} op tijd opgenomen. {more}</translation>
    </message>
    <message>
        <source>With one person fewer, the queue would only grow. {more}</source>
        <translation>Met één persoon minder zou de wachtrij alleen maar groeien. {more}</translation>
    </message>
    <message>
        <source>With one person more, {percent} are answered in time.</source>
        <translation>Met één persoon meer wordt {percent} op tijd opgenomen.</translation>
    </message>
</context>
<context>
    <name>NewWorkspace</name>
    <message>
        <source>&amp;Currency:</source>
        <translation>&amp;Valuta:</translation>
    </message>
    <message>
        <source>&amp;Language of charts and exports:</source>
        <translation>&amp;Taal van grafieken en exports:</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Aanmaken</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Outgoing calls are judged by:</source>
        <translation>&amp;Uitgaande gesprekken beoordelen op:</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <translation>&amp;Opslaan als:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Kie&amp;zen…</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kosten per lead</translation>
    </message>
    <message>
        <source>Cost per sale</source>
        <translation>Kosten per verkoop</translation>
    </message>
    <message>
        <source>CostDesk workspaces (*.costdesk)</source>
        <translation>CostDesk-werkruimten (*.costdesk)</translation>
    </message>
    <message>
        <source>For example the name of your centre</source>
        <translation>Bijvoorbeeld de naam van je center</translation>
    </message>
    <message>
        <source>Mo&amp;re…</source>
        <translation>&amp;Meer…</translation>
    </message>
    <message>
        <source>My centre</source>
        <translation>Mijn center</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nieuwe werkruimte</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation>Werkruimte opslaan als</translation>
    </message>
    <message>
        <source>The &amp;year begins in:</source>
        <translation>Het &amp;jaar begint in:</translation>
    </message>
</context>
<context>
    <name>Occupied</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Openen om te &amp;lezen</translation>
    </message>
    <message>
        <source>Open to c&amp;hange it</source>
        <translation>Openen om te &amp;wijzigen</translation>
    </message>
    <message>
        <source>You can look at it meanwhile. If two people change it at the same time, the work of one may get lost: open it to make changes only when you know that it is not in use any more, for example because the other computer was switched off.</source>
        <translation>Bekijken kan intussen wel. Als twee mensen tegelijk wijzigen, kan het werk van één van beiden verloren gaan: open de werkruimte alleen om te wijzigen als je weet dat ze niet meer in gebruik is, bijvoorbeeld omdat de andere computer is uitgezet.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>(most of all {category}, {step})</source>
        <translation>(vooral {category}, {step})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A contact cost as much as in {period}</source>
        <translation>Een contact kostte evenveel als in {period}</translation>
    </message>
    <message>
        <source>A contact cost {amount} less than in {period}</source>
        <translation>Een contact kostte {amount} minder dan in {period}</translation>
    </message>
    <message>
        <source>A contact cost {amount} more than in {period}</source>
        <translation>Een contact kostte {amount} meer dan in {period}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Contacts are counted for {days} only; the rest of {period} is open</source>
        <translation>Contacten zijn alleen geteld voor {days}; de rest van {period} is nog open</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Count how many contacts were resolved, and this shows what one costs.</source>
        <translation>Tel hoeveel contacten zijn opgelost, dan staat hier wat één oplossing kost.</translation>
    </message>
    <message>
        <source>Count leads beside contacts, and this shows what one costs.</source>
        <translation>Tel leads naast contacten, dan staat hier wat één lead kost.</translation>
    </message>
    <message>
        <source>Count sales beside contacts, and this shows what one costs.</source>
        <translation>Tel verkopen naast contacten, dan staat hier wat één verkoop kost.</translation>
    </message>
    <message>
        <source>Counted in this period only: {categories}.</source>
        <translation>Alleen in deze periode geteld: {categories}.</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Elke stap</translation>
    </message>
    <message>
        <source>Go to Charts</source>
        <translation>Naar Grafieken</translation>
    </message>
    <message>
        <source>Go to Contacts</source>
        <translation>Naar Contacten</translation>
    </message>
    <message>
        <source>Go to Costs</source>
        <translation>Naar Kosten</translation>
    </message>
    <message>
        <source>Go to the Calculator</source>
        <translation>Naar de Rekenhulp</translation>
    </message>
    <message>
        <source>In {period} nothing is counted for: {channels}</source>
        <translation>In {period} is niets geteld voor: {channels}</translation>
    </message>
    <message>
        <source>In {period} there is no cost yet for: {categories}</source>
        <translation>In {period} zijn er nog geen kosten voor: {categories}</translation>
    </message>
    <message>
        <source>Last 12 months: {amount}</source>
        <translation>Laatste 12 maanden: {amount}</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>More time was spent on contacts than people were there in {period}</source>
        <translation>Er is meer tijd aan contacten besteed dan er mensen waren in {period}</translation>
    </message>
    <message>
        <source>New in this period: {categories}.</source>
        <translation>Nieuw in deze periode: {categories}.</translation>
    </message>
    <message>
        <source>No channel in particular</source>
        <translation>Geen bepaald kanaal</translation>
    </message>
    <message>
        <source>No contacts counted in {period} yet</source>
        <translation>Nog geen contacten geteld in {period}</translation>
    </message>
    <message>
        <source>No costs in {period} yet</source>
        <translation>Nog geen kosten in {period}</translation>
    </message>
    <message>
        <source>No longer counted in this period: {categories}.</source>
        <translation>In deze periode niet meer geteld: {categories}.</translation>
    </message>
    <message>
        <source>No longer in this period: {categories}.</source>
        <translation>Niet meer in deze periode: {categories}.</translation>
    </message>
    <message>
        <source>No reason recorded</source>
        <translation>Geen reden vastgelegd</translation>
    </message>
    <message>
        <source>Nothing to compare with in {period}</source>
        <translation>Niets om mee te vergelijken in {period}</translation>
    </message>
    <message>
        <source>Only zeros are counted for {days}</source>
        <translation>Alleen nullen geteld voor {days}</translation>
    </message>
    <message>
        <source>Others published {amount} ({source}, {year})</source>
        <translation>Anderen publiceerden {amount} ({source}, {year})</translation>
    </message>
    <message>
        <source>Paid hours do not cover every day, so idle cost is not known</source>
        <translation>Niet elke dag heeft betaalde uren, dus de kosten van lege tijd zijn onbekend</translation>
    </message>
    <message>
        <source>Paid time in which nothing was handled</source>
        <translation>Betaalde tijd waarin niets werd afgehandeld</translation>
    </message>
    <message>
        <source>Per contact</source>
        <translation>Per contact</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>Shared out in another way than before: {categories}.</source>
        <translation>Anders verdeeld dan eerst: {categories}.</translation>
    </message>
    <message>
        <source>So they are compared by the day.</source>
        <translation>Daarom worden ze per dag vergeleken.</translation>
    </message>
    <message>
        <source>Sort them…</source>
        <translation>Indelen…</translation>
    </message>
    <message>
        <source>Target {target}: exactly met</source>
        <translation>Doel {target}: precies gehaald</translation>
    </message>
    <message>
        <source>Target {target}: {difference} above</source>
        <translation>Doel {target}: {difference} erboven</translation>
    </message>
    <message>
        <source>Target {target}: {difference} below</source>
        <translation>Doel {target}: {difference} eronder</translation>
    </message>
    <message>
        <source>The contacts behind it</source>
        <translation>De contacten erachter</translation>
    </message>
    <message>
        <source>The costs behind it</source>
        <translation>De kosten erachter</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Waarom het veranderde</translation>
    </message>
    <message>
        <source>Working days: {days} (before {days_before}). Per working day: {contacts} contacts (before {contacts_before}), {cost} (before {cost_before}).</source>
        <translation>Werkdagen: {days} (eerst {days_before}). Per werkdag: {contacts} contacten (eerst {contacts_before}), {cost} (eerst {cost_before}).</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>als eerst</translation>
    </message>
    <message>
        <source>of which idle</source>
        <translation>lege tijd</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>nog {amount} over</translation>
    </message>
    <message>
        <source>{category}, budget {budget}</source>
        <translation>{category}, budget {budget}</translation>
    </message>
    <message>
        <source>{days} only</source>
        <translation>alleen {days}</translation>
    </message>
    <message>
        <source>{name}: no contacts to share this cost out over</source>
        <translation>{name}: geen contacten om deze kosten over te verdelen</translation>
    </message>
    <message>
        <source>{name}: no counts for {days}</source>
        <translation>{name}: geen aantallen voor {days}</translation>
    </message>
    <message>
        <source>{name}: no handle time, so shared costs were split by number of contacts</source>
        <translation>{name}: geen afhandeltijd, dus gedeelde kosten zijn naar aantal contacten verdeeld</translation>
    </message>
    <message>
        <source>{period}: {amount} ({change})</source>
        <translation>{period}: {amount} ({change})</translation>
    </message>
    <message>
        <source>{share} of the revenue</source>
        <translation>{share} van de opbrengst</translation>
    </message>
    <message>
        <source>{step} because cost fell by {amount} a day</source>
        <translation>{step} doordat de kosten met {amount} per dag daalden</translation>
    </message>
    <message>
        <source>{step} because cost rose by {amount} a day</source>
        <translation>{step} doordat de kosten met {amount} per dag stegen</translation>
    </message>
    <message>
        <source>{step} because total cost fell by {amount}</source>
        <translation>{step} doordat de totale kosten met {amount} daalden</translation>
    </message>
    <message>
        <source>{step} because total cost rose by {amount}</source>
        <translation>{step} doordat de totale kosten met {amount} stegen</translation>
    </message>
    <message>
        <source>{step} because {percent} fewer contacts a day were handled</source>
        <translation>{step} doordat er {percent} minder contacten per dag zijn afgehandeld</translation>
    </message>
    <message>
        <source>{step} because {percent} fewer contacts were handled</source>
        <translation>{step} doordat er {percent} minder contacten zijn afgehandeld</translation>
    </message>
    <message>
        <source>{step} because {percent} more contacts a day were handled</source>
        <translation>{step} doordat er {percent} meer contacten per dag zijn afgehandeld</translation>
    </message>
    <message>
        <source>{step} because {percent} more contacts were handled</source>
        <translation>{step} doordat er {percent} meer contacten zijn afgehandeld</translation>
    </message>
    <message>
        <source>▲ {change} higher</source>
        <translation>▲ {change} hoger</translation>
    </message>
    <message>
        <source>▲ {change} higher per day</source>
        <translation>▲ {change} hoger per dag</translation>
    </message>
    <message>
        <source>▼ {change} lower</source>
        <translation>▼ {change} lager</translation>
    </message>
    <message>
        <source>▼ {change} lower per day</source>
        <translation>▼ {change} lager per dag</translation>
    </message>
    <message>
        <source>⚠ should be {limit}</source>
        <translation>⚠ hoort {limit} te zijn</translation>
    </message>
    <message>
        <source>⚠ the cost is higher than the revenue</source>
        <translation>⚠ de kosten zijn hoger dan de opbrengst</translation>
    </message>
    <message>
        <source>⚠ {amount} over</source>
        <translation>⚠ {amount} te veel</translation>
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
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Nothing is missing in {period}.</source>
        <translation>In {period} ontbreekt niets.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Revenue and budgets</source>
        <translation>Opbrengst en budgetten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Drempels…</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Wat er nog ontbreekt</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Het bekijken waard</translation>
    </message>
</context>
<context>
    <name>OwnFigures</name>
    <message>
        <source>&amp;Paid hours of agents</source>
        <translation>&amp;Betaalde uren van medewerkers</translation>
    </message>
    <message>
        <source>&amp;Take over the last twelve months</source>
        <translation>De laatste &amp;twaalf maanden overnemen</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Toep&amp;assen</translation>
    </message>
    <message>
        <source>Add a &amp;cost</source>
        <translation>&amp;Kosten toevoegen</translation>
    </message>
    <message>
        <source>Add a c&amp;hannel</source>
        <translation>Kanaa&amp;l toevoegen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Contacts that &amp;solved the question</source>
        <translation>Contacten die de vraag &amp;oplosten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs that came once are left out.</source>
        <translation>Eenmalige kosten zijn weggelaten.</translation>
    </message>
    <message>
        <source>Enter at least one cost and how many contacts it is for.</source>
        <translation>Voer ten minste één bedrag in en voor hoeveel contacten het is.</translation>
    </message>
    <message>
        <source>Figures of how &amp;many months</source>
        <translation>Cijfers van &amp;hoeveel maanden</translation>
    </message>
    <message>
        <source>Figures of my own</source>
        <translation>Eigen cijfers</translation>
    </message>
    <message>
        <source>Minutes and seconds, like 4:35. Without them nobody can say how many agents are needed. At once: chats that an agent has side by side.</source>
        <translation>Minuten en seconden, zoals 4:35. Zonder die tijden is niet te zeggen hoeveel medewerkers nodig zijn. Tegelijk: chats die een medewerker naast elkaar heeft.</translation>
    </message>
    <message>
        <source>Sa&amp;les</source>
        <translation>&amp;Verkopen</translation>
    </message>
    <message>
        <source>Taken over. So are open days, paid time that is lost and what you measured: they stand among the assumptions.</source>
        <translation>Overgenomen. Ook de open dagen, de verloren betaalde tijd en wat je hebt gemeten: die staan bij de aannames.</translation>
    </message>
    <message>
        <source>They stand in this scenario only. What you leave empty counts as nothing.</source>
        <translation>Ze staan alleen in dit scenario. Wat je leeg laat, telt niet mee.</translation>
    </message>
    <message>
        <source>Where you know it</source>
        <translation>Als je het weet</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tegelijk</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>afgehandeld</translation>
    </message>
    <message>
        <source>time of each</source>
        <translation>tijd per contact</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Calculator</source>
        <translation>Rekenhulp</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
</context>
<context>
    <name>PaidHours</name>
    <message>
        <source>&amp;Not at work, %</source>
        <translation>&amp;Niet aan het werk, %</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Holidays, sickness, training and breaks that are paid.</source>
        <translation>Vakantie, ziekte, training en pauzes die worden betaald.</translation>
    </message>
    <message>
        <source>Paid &amp;hours in {period}</source>
        <translation>Betaalde &amp;uren in {period}</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Betaalde uren</translation>
    </message>
    <message>
        <source>They are written for {days} as a whole. Choose these days to change them.</source>
        <translation>Ze zijn voor {days} als geheel ingevuld. Kies deze dagen om ze te wijzigen.</translation>
    </message>
    <message>
        <source>With the hours that you pay people for, CostDesk tells which part of their cost is idle. Without them everything else works all the same.</source>
        <translation>Met de betaalde uren zegt CostDesk welk deel van de loonkosten lege tijd is. Zonder die uren werkt al het andere gewoon.</translation>
    </message>
</context>
<context>
    <name>Percents</name>
    <message>
        <source>Together {sum} %.</source>
        <translation>Samen {sum} %.</translation>
    </message>
    <message>
        <source>Together {sum} %. They must make 100 %.</source>
        <translation>Samen {sum} %. Het moet 100 % zijn.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Length of the periods</source>
        <translation>Lengte van de perioden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Volgende periode</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Vorige periode</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>een jaar eerder</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>vergeleken met</translation>
    </message>
    <message>
        <source>days of your choice…</source>
        <translation>dagen naar keuze…</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>de periode ervoor</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Quarter {quarter}, {year}</source>
        <translation>Kwartaal {quarter}, {year}</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <translation>Week {week} van {year}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Row {row}</source>
        <translation>Rij {row}</translation>
    </message>
    <message>
        <source>column “{column}”</source>
        <translation>kolom “{column}”</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln bank lines left out</source>
        <translation>
            <numerusform>%Ln bankregel weggelaten</numerusform>
            <numerusform>%Ln bankregels weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank lines taken in</source>
        <translation>
            <numerusform>%Ln bankregel ingelezen</numerusform>
            <numerusform>%Ln bankregels ingelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank lines wait again</source>
        <translation>
            <numerusform>%Ln bankregel wacht weer</numerusform>
            <numerusform>%Ln bankregels wachten weer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank lines wait to be sorted; they are in no figure yet.</source>
        <translation>
            <numerusform>%Ln bankregel wacht op indeling en telt nog nergens mee.</numerusform>
            <numerusform>%Ln bankregels wachten op indeling en tellen nog nergens mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs added</source>
        <translation>
            <numerusform>%Ln kostenpost toegevoegd</numerusform>
            <numerusform>%Ln kostenposten toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs changed</source>
        <translation>
            <numerusform>%Ln kostenpost gewijzigd</numerusform>
            <numerusform>%Ln kostenposten gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs deleted</source>
        <translation>
            <numerusform>%Ln kostenpost verwijderd</numerusform>
            <numerusform>%Ln kostenposten verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs that came of it would be deleted.</source>
        <translation>
            <numerusform>De %Ln kostenpost die ervan kwam, wordt verwijderd.</numerusform>
            <numerusform>De %Ln kostenposten die ervan kwamen, worden verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts added</source>
        <translation>
            <numerusform>%Ln telling toegevoegd</numerusform>
            <numerusform>%Ln tellingen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts changed</source>
        <translation>
            <numerusform>%Ln telling gewijzigd</numerusform>
            <numerusform>%Ln tellingen gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts deleted</source>
        <translation>
            <numerusform>%Ln telling verwijderd</numerusform>
            <numerusform>%Ln tellingen verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handled</source>
        <translation>
            <numerusform>%Ln afgehandeld</numerusform>
            <numerusform>%Ln afgehandeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows of these days give way to this one.</source>
        <translation>
            <numerusform>%Ln andere rij van deze dagen maakt plaats voor deze.</numerusform>
            <numerusform>%Ln andere rijen van deze dagen maken plaats voor deze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid hours</source>
        <translation>
            <numerusform>%Ln betaald uur</numerusform>
            <numerusform>%Ln betaalde uren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality figures added</source>
        <translation>
            <numerusform>%Ln kwaliteitscijfer toegevoegd</numerusform>
            <numerusform>%Ln kwaliteitscijfers toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality figures changed</source>
        <translation>
            <numerusform>%Ln kwaliteitscijfer gewijzigd</numerusform>
            <numerusform>%Ln kwaliteitscijfers gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality figures deleted</source>
        <translation>
            <numerusform>%Ln kwaliteitscijfer verwijderd</numerusform>
            <numerusform>%Ln kwaliteitscijfers verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of paid hours added</source>
        <translation>
            <numerusform>%Ln rij betaalde uren toegevoegd</numerusform>
            <numerusform>%Ln rijen betaalde uren toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of paid hours changed</source>
        <translation>
            <numerusform>%Ln rij betaalde uren gewijzigd</numerusform>
            <numerusform>%Ln rijen betaalde uren gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of paid hours deleted</source>
        <translation>
            <numerusform>%Ln rij betaalde uren verwijderd</numerusform>
            <numerusform>%Ln rijen betaalde uren verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of reasons added</source>
        <translation>
            <numerusform>%Ln rij met redenen toegevoegd</numerusform>
            <numerusform>%Ln rijen met redenen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of reasons changed</source>
        <translation>
            <numerusform>%Ln rij met redenen gewijzigd</numerusform>
            <numerusform>%Ln rijen met redenen gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of reasons deleted</source>
        <translation>
            <numerusform>%Ln rij met redenen verwijderd</numerusform>
            <numerusform>%Ln rijen met redenen verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read.</source>
        <translation>
            <numerusform>%Ln rij gelezen.</numerusform>
            <numerusform>%Ln rijen gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows will be imported, in one step that Undo takes back.</source>
        <translation>
            <numerusform>Er wordt %Ln rij geïmporteerd, in één stap die je ongedaan kunt maken.</numerusform>
            <numerusform>Er worden %Ln rijen geïmporteerd, in één stap die je ongedaan kunt maken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules for bank lines added</source>
        <translation>
            <numerusform>%Ln indelingsregel toegevoegd</numerusform>
            <numerusform>%Ln indelingsregels toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings changed</source>
        <translation>
            <numerusform>%Ln instelling gewijzigd</numerusform>
            <numerusform>%Ln instellingen gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln waarde</numerusform>
            <numerusform>%Ln waarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln single costs of {period}</source>
        <translation>
            <numerusform>%Ln eenmalige kostenpost van {period} kopiëren</numerusform>
            <numerusform>%Ln eenmalige kostenposten van {period} kopiëren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reason recorded: {contacts} of {handled} handled contacts.</source>
        <translation>
            <numerusform>Geen reden vastgelegd: {contacts} van {handled} afgehandelde contacten.</numerusform>
            <numerusform>Geen reden vastgelegd: {contacts} van {handled} afgehandelde contacten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking it back deletes %Ln rows, in one step that Undo brings back.</source>
        <translation>
            <numerusform>Dit verwijdert %Ln rij, in één stap die je ongedaan kunt maken.</numerusform>
            <numerusform>Dit verwijdert %Ln rijen, in één stap die je ongedaan kunt maken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the sum of %Ln shorter counts, so it is not changed here.</source>
        <translation>
            <numerusform>Dit is de som van %Ln kortere telling en wordt hier dus niet gewijzigd.</numerusform>
            <numerusform>Dit is de som van %Ln kortere tellingen en wordt hier dus niet gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule takes %Ln of the lines that wait.</source>
        <translation>
            <numerusform>Deze indelingsregel geldt voor %Ln van de wachtende bankregels.</numerusform>
            <numerusform>Deze indelingsregel geldt voor %Ln van de wachtende bankregels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n months</source>
        <translation>
            <numerusform>over %n maand</numerusform>
            <numerusform>over %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{contacts} contacts a month</source>
        <translation>
            <numerusform>{contacts} contact per maand</numerusform>
            <numerusform>{contacts} contacten per maand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more like that</source>
        <translation>
            <numerusform>… en nog %Ln zo’n melding</numerusform>
            <numerusform>… en nog %Ln van zulke meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ These are more than the {handled} contacts that were handled.</source>
        <translation>
            <numerusform>⚠ Dit is meer dan het {handled} contact dat is afgehandeld.</numerusform>
            <numerusform>⚠ Dit zijn er meer dan de {handled} contacten die zijn afgehandeld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Taal van het venster:</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>The language changes at once. Light or dark follows your computer&apos;s setting.</source>
        <translation>De taal verandert meteen. Licht of donker volgt de instelling van je computer.</translation>
    </message>
</context>
<context>
    <name>PreviewRows</name>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Export profile…</source>
        <translation>Profiel &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Import profile…</source>
        <translation>Profiel &amp;importeren…</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Export a profile</source>
        <translation>Een profiel exporteren</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Een profiel importeren</translation>
    </message>
    <message>
        <source>Lines of a bank</source>
        <translation>Bankregels</translation>
    </message>
    <message>
        <source>Lines of a ledger</source>
        <translation>Regels uit de boekhouding</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nothing: it is left out</source>
        <translation>Niets: het wordt overgeslagen</translation>
    </message>
    <message>
        <source>Own profiles</source>
        <translation>Eigen profielen</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Profielen (*.toml)</translation>
    </message>
    <message>
        <source>There are no profiles of your own yet. When a file is imported, “Save as a profile…” makes one of your answers; from then on such files are known by it.</source>
        <translation>Er zijn nog geen eigen profielen. Als je een bestand importeert, maakt “Opslaan als profiel…” er een van je antwoorden; vanaf dan worden zulke bestanden eraan herkend.</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Wat het leest</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Weggeschreven: {file}</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as it is:</source>
        <translation>“{file}” kan zo niet worden gebruikt:</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Age of the oldest message</source>
        <translation>Leeftijd van het oudste bericht</translation>
    </message>
    <message>
        <source>Customer satisfaction (CSAT)</source>
        <translation>Klanttevredenheid (CSAT)</translation>
    </message>
    <message>
        <source>Customers by recommendation</source>
        <translation>Klanten op aanbeveling</translation>
    </message>
    <message>
        <source>Customers kept (retention)</source>
        <translation>Behouden klanten (retentie)</translation>
    </message>
    <message>
        <source>Customers lost (churn)</source>
        <translation>Verloren klanten (churn)</translation>
    </message>
    <message>
        <source>Ease for the customer (CES)</source>
        <translation>Gemak voor de klant (CES)</translation>
    </message>
    <message>
        <source>How easy it was, on the scale of your survey: 1 to 5, 1 to 7 or 0 to 10.</source>
        <translation>Hoe gemakkelijk het ging, op de schaal van je enquête: 1 tot en met 5, 1 tot en met 7 of 0 tot en met 10.</translation>
    </message>
    <message>
        <source>How long an email or message waited for its first reply, on average.</source>
        <translation>Hoelang een e-mail of bericht gemiddeld op het eerste antwoord wachtte.</translation>
    </message>
    <message>
        <source>How long customers waited, on average.</source>
        <translation>Hoelang klanten gemiddeld wachtten.</translation>
    </message>
    <message>
        <source>How long the oldest one was waiting at the end of the period.</source>
        <translation>Hoelang het oudste bericht aan het eind van de periode wachtte.</translation>
    </message>
    <message>
        <source>How many customers left in the period.</source>
        <translation>Hoeveel klanten in de periode vertrokken.</translation>
    </message>
    <message>
        <source>How many customers somebody had sent.</source>
        <translation>Hoeveel klanten door iemand waren gestuurd.</translation>
    </message>
    <message>
        <source>How many customers stayed in the period.</source>
        <translation>Hoeveel klanten in de periode bleven.</translation>
    </message>
    <message>
        <source>How many of those who answered the survey were satisfied.</source>
        <translation>Hoeveel van wie de enquête invulde tevreden was.</translation>
    </message>
    <message>
        <source>How many were answered in time; say in how many seconds.</source>
        <translation>Hoeveel er op tijd werden beantwoord; zeg binnen hoeveel seconden.</translation>
    </message>
    <message>
        <source>Internal quality score (IQS)</source>
        <translation>Interne kwaliteitsscore (IQS)</translation>
    </message>
    <message>
        <source>Lifetime value of a customer</source>
        <translation>Klantwaarde (lifetime value)</translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation>Wachtende berichten</translation>
    </message>
    <message>
        <source>Net promoter score (NPS)</source>
        <translation>Net promoter score (NPS)</translation>
    </message>
    <message>
        <source>Promoters (9 or 10) less detractors (0 to 6), from −100 to 100.</source>
        <translation>Promotors (9 of 10) min criticasters (0 tot en met 6), van −100 tot 100.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Serviceniveau</translation>
    </message>
    <message>
        <source>Solved in the first contact (FCR)</source>
        <translation>Opgelost bij het eerste contact (FCR)</translation>
    </message>
    <message>
        <source>Solved without the customer coming back. It depends on how it is measured: say so.</source>
        <translation>Opgelost zonder dat de klant terugkwam. Het hangt ervan af hoe je het meet: zet dat erbij.</translation>
    </message>
    <message>
        <source>The score of the conversations that you reviewed.</source>
        <translation>De score van de gesprekken die je hebt beoordeeld.</translation>
    </message>
    <message>
        <source>Time to an answer</source>
        <translation>Tijd tot antwoord</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>Tijd tot de eerste reactie</translation>
    </message>
    <message>
        <source>Unanswered at the end of the period.</source>
        <translation>Onbeantwoord aan het eind van de periode.</translation>
    </message>
    <message>
        <source>What a customer brings in over the years.</source>
        <translation>Wat een klant in de loop van de jaren oplevert.</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>minstens {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>hoogstens {limit}</translation>
    </message>
    <message>
        <source>{measure}, %</source>
        <translation>{measure}, %</translation>
    </message>
    <message>
        <source>{measure}, hours</source>
        <translation>{measure}, uren</translation>
    </message>
    <message>
        <source>{measure}, minutes</source>
        <translation>{measure}, minuten</translation>
    </message>
    <message>
        <source>{measure}, points</source>
        <translation>{measure}, punten</translation>
    </message>
    <message>
        <source>{measure}, seconds</source>
        <translation>{measure}, seconden</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value} uur</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value} min</translation>
    </message>
    <message>
        <source>{value} points</source>
        <translation>{value} punten</translation>
    </message>
    <message>
        <source>{value} s</source>
        <translation>{value} s</translation>
    </message>
</context>
<context>
    <name>QualityDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Waar:</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Cijfer toevoegen</translation>
    </message>
    <message>
        <source>Add a figure…</source>
        <translation>Cijfer toevoegen…</translation>
    </message>
    <message>
        <source>Grey values are kept for longer days. Choose these days to change them.</source>
        <translation>Grijze waarden gelden voor een langere periode. Kies die periode om ze te wijzigen.</translation>
    </message>
    <message>
        <source>How measured</source>
        <translation>Hoe gemeten</translation>
    </message>
    <message>
        <source>One of your own…</source>
        <translation>Een eigen cijfer…</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Het hele contactcenter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Values of shorter days give way to what you write here.</source>
        <translation>Waarden van kortere perioden wijken voor wat je hier invult.</translation>
    </message>
    <message>
        <source>Warn me unless it is</source>
        <translation>Waarschuw me, tenzij het is</translation>
    </message>
    <message>
        <source>What customers and the service say of {period}. It stands beside the cost, so that nothing becomes cheaper at their expense unseen. Leave out what you do not measure.</source>
        <translation>Wat klanten en de dienstverlening zeggen over {period}. Dat staat naast de kosten, zodat niets ongemerkt goedkoper wordt ten koste daarvan. Laat weg wat je niet meet.</translation>
    </message>
    <message>
        <source>not everything there is understood.</source>
        <translation>niet alles is daar begrepen.</translation>
    </message>
    <message>
        <source>“{name}” is here already. Choose another name.</source>
        <translation>“{name}” staat er al. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>QualityLine</name>
    <message>
        <source>Figure of your own</source>
        <translation>Eigen cijfer</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>De naam</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>Naam van het cijfer</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>such as: scale of 1 to 7</source>
        <translation>bijvoorbeeld: schaal van 1 tot 7</translation>
    </message>
    <message>
        <source>such as: survey</source>
        <translation>bijvoorbeeld: enquête</translation>
    </message>
    <message>
        <source>such as: within 20 seconds</source>
        <translation>bijvoorbeeld: binnen 20 seconden</translation>
    </message>
    <message>
        <source>{measure}: guard</source>
        <translation>{measure}: grens</translation>
    </message>
    <message>
        <source>{measure}: guarded from</source>
        <translation>{measure}: kant van de grens</translation>
    </message>
    <message>
        <source>{measure}: how it was measured</source>
        <translation>{measure}: hoe het is gemeten</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message numerus="yes">
        <source>%n more are in the exported summary.</source>
        <translation>
            <numerusform>Nog %n staat in het geëxporteerde overzicht.</numerusform>
            <numerusform>Nog %n staan in het geëxporteerde overzicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>At average cost</source>
        <translation>Tegen gemiddelde kosten</translation>
    </message>
    <message>
        <source>At the average cost of a contact. Removing a cause saves only the part of it that can be avoided.</source>
        <translation>Tegen de gemiddelde kosten van een contact. Een oorzaak wegnemen bespaart alleen het deel dat te vermijden is.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>If it were gone…</source>
        <translation>Als dit er niet was…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>What contacts were about</source>
        <translation>Waar contacten over gingen</translation>
    </message>
    <message>
        <source>What would it save if these contacts did not come?</source>
        <translation>Wat zou het besparen als deze contacten niet kwamen?</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>What contacts were about</source>
        <translation>Waar contacten over gingen</translation>
    </message>
    <message>
        <source>such as: invoice unclear</source>
        <translation>zoals: factuur onduidelijk</translation>
    </message>
    <message>
        <source>{reason}: contacts</source>
        <translation>{reason}: contacten</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Een nieuwe…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Reden toevoegen</translation>
    </message>
    <message>
        <source>Add a reason…</source>
        <translation>Reden toevoegen…</translation>
    </message>
    <message>
        <source>Cha&amp;nnel:</source>
        <translation>&amp;Kanaal:</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Grey numbers are kept for longer days. Choose these days to change them.</source>
        <translation>Grijze aantallen gelden voor een langere periode. Kies die periode om ze te wijzigen.</translation>
    </message>
    <message>
        <source>No handled contacts are counted in this period yet.</source>
        <translation>In deze periode zijn nog geen afgehandelde contacten geteld.</translation>
    </message>
    <message>
        <source>Numbers of shorter days give way to what you write here.</source>
        <translation>Aantallen van kortere perioden maken plaats voor wat je hier invult.</translation>
    </message>
    <message>
        <source>Of those handled</source>
        <translation>Van afgehandeld</translation>
    </message>
    <message>
        <source>Say what these contacts were about.</source>
        <translation>Vul in waar deze contacten over gingen.</translation>
    </message>
    <message>
        <source>What contacts are about</source>
        <translation>Waar contacten over gaan</translation>
    </message>
    <message>
        <source>What the handled contacts of {period} were about. It changes no count and no cost: it shows which causes bring the most work, and what removing one could save. Leave out what you do not know.</source>
        <translation>Waar de afgehandelde contacten van {period} over gingen. Dit verandert geen aantallen en geen kosten: het laat zien welke oorzaken het meeste werk geven, en wat het wegnemen ervan zou kunnen besparen. Laat weg wat je niet weet.</translation>
    </message>
    <message>
        <source>not everything there is understood.</source>
        <translation>niet alles is daar begrepen.</translation>
    </message>
    <message>
        <source>“{name}” is here already. Choose another name.</source>
        <translation>“{name}” staat hier al. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>Recurrences</name>
    <message>
        <source>Every four weeks</source>
        <translation>Elke vier weken</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Elk half jaar</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Elke maand</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Elk kwartaal</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Elke twee weken</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Elk jaar</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Happens only once, like a move</source>
        <translation>Eenmalig, zoals een verhuizing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
</context>
<context>
    <name>Replace</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>These files are there already:
{names}</source>
        <translation>Deze bestanden zijn er al:
{names}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Pa&amp;pier:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>In het rapport</translation>
    </message>
    <message>
        <source>It was stopped; choose a language to make it again.</source>
        <translation>Het is gestopt; kies een taal om het opnieuw te maken.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Nothing is left in the report. Choose a part of it.</source>
        <translation>Er blijft niets over in het rapport. Kies een onderdeel.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pagina’s van het rapport</translation>
    </message>
    <message>
        <source>Pages of the web (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation>Rapport: {name}</translation>
    </message>
    <message>
        <source>Report: {period}</source>
        <translation>Rapport: {period}</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Opslaan als &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Opslaan als PD&amp;F…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The printer did not take it. Is it connected and switched on?</source>
        <translation>De printer heeft het niet aangenomen. Is hij aangesloten en aangezet?</translation>
    </message>
    <message>
        <source>{file} cannot be replaced. If it is open in another program, close it there; or choose another name.</source>
        <translation>{file} kan niet worden vervangen. Staat het open in een ander programma, sluit het daar; of kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Add a lever at the left: what it changes shows here while you type. Nothing of it touches your figures.</source>
        <translation>Voeg links een maatregel toe: wat die verandert zie je hier terwijl je typt. Je cijfers blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Agents needed through an average day, likely case</source>
        <translation>Benodigde medewerkers op een gemiddelde dag, waarschijnlijk geval</translation>
    </message>
    <message>
        <source>Agents’ time saved</source>
        <translation>Bespaarde tijd van medewerkers</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Op tijd opgenomen</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Gemiddeld wachten</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Chats an hour</source>
        <translation>Chats per uur</translation>
    </message>
    <message>
        <source>Contacts that come again</source>
        <translation>Contacten die terugkomen</translation>
    </message>
    <message>
        <source>Contacts then</source>
        <translation>Contacten daarna</translation>
    </message>
    <message>
        <source>Cost per contact then</source>
        <translation>Kosten per contact daarna</translation>
    </message>
    <message>
        <source>Cost per contact, now</source>
        <translation>Kosten per contact nu</translation>
    </message>
    <message>
        <source>Cost per resolution then</source>
        <translation>Kosten per oplossing daarna</translation>
    </message>
    <message>
        <source>Cost per resolution, now</source>
        <translation>Kosten per oplossing nu</translation>
    </message>
    <message>
        <source>Enter contacts</source>
        <translation>Contacten invoeren</translation>
    </message>
    <message>
        <source>Figures of my own</source>
        <translation>Eigen cijfers</translation>
    </message>
    <message>
        <source>For each resolved chat</source>
        <translation>Per opgeloste chat</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hangt op</translation>
    </message>
    <message>
        <source>Have to wait</source>
        <translation>Moet wachten</translation>
    </message>
    <message>
        <source>Menu, all calls</source>
        <translation>Menu, alle gesprekken</translation>
    </message>
    <message>
        <source>Most agents needed at once, by day of the week, likely case</source>
        <translation>De meeste medewerkers tegelijk nodig, per dag van de week, waarschijnlijk geval</translation>
    </message>
    <message>
        <source>People at the phones</source>
        <translation>Mensen aan de telefoon</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Resultaten naast elkaar</translation>
    </message>
    <message>
        <source>Saving as it is often counted</source>
        <translation>Besparing zoals vaak gerekend</translation>
    </message>
    <message>
        <source>Saving at the average cost</source>
        <translation>Besparing tegen gemiddelde kosten</translation>
    </message>
    <message>
        <source>Saving that is real</source>
        <translation>Echte besparing</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Ingeroosterd</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Een voorbeeld tonen</translation>
    </message>
    <message>
        <source>The line above is today.</source>
        <translation>De streep erboven is vandaag.</translation>
    </message>
    <message>
        <source>There is nothing to start from yet.</source>
        <translation>Er is nog niets om van uit te gaan.</translation>
    </message>
    <message>
        <source>This cause has no number yet.</source>
        <translation>Van deze oorzaak is nog geen aantal bekend.</translation>
    </message>
    <message>
        <source>Time of an agent</source>
        <translation>Tijd van een medewerker</translation>
    </message>
    <message>
        <source>Too far, whatever it saves:</source>
        <translation>Te ver, wat het ook bespaart:</translation>
    </message>
    <message>
        <source>Total cost then</source>
        <translation>Totale kosten daarna</translation>
    </message>
    <message>
        <source>What matters most: change of the total cost a month by each lever alone</source>
        <translation>Wat het meest uitmaakt: verandering van de totale kosten per maand door elke maatregel apart</translation>
    </message>
    <message>
        <source>What they cost</source>
        <translation>Wat ze kosten</translation>
    </message>
    <message>
        <source>What would lower your costs?</source>
        <translation>Wat zou je kosten verlagen?</translation>
    </message>
    <message>
        <source>Work, in Erlang</source>
        <translation>Werk, in Erlang</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Go on at this amount</source>
        <translation>Doorgaan met dit bedrag</translation>
    </message>
    <message>
        <source>New amount, {currency}</source>
        <translation>Nieuw bedrag, {currency}</translation>
    </message>
    <message>
        <source>The cost ends the day before, and goes on from this day at the new amount.</source>
        <translation>De kosten eindigen de dag ervoor en gaan vanaf deze dag door met het nieuwe bedrag.</translation>
    </message>
    <message>
        <source>{old} until {last}, {new} from {first}.</source>
        <translation>{old} tot en met {last}, {new} vanaf {first}.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Account contains:</source>
        <translation>&amp;Rekening bevat:</translation>
    </message>
    <message>
        <source>&amp;Exchange rate:</source>
        <translation>&amp;Wisselkoers:</translation>
    </message>
    <message>
        <source>&amp;Payee contains:</source>
        <translation>&amp;Begunstigde bevat:</translation>
    </message>
    <message>
        <source>&amp;Text contains:</source>
        <translation>&amp;Tekst bevat:</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>Wat &amp;het is:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wisselkoers</translation>
    </message>
    <message>
        <source>For the &amp;month:</source>
        <translation>Voor de &amp;maand:</translation>
    </message>
    <message>
        <source>No cost: {reason}</source>
        <translation>Geen kosten: {reason}</translation>
    </message>
    <message>
        <source>VAT &amp;inside, %:</source>
        <translation>&amp;Inclusief btw, %:</translation>
    </message>
    <message>
        <source>VAT inside, %</source>
        <translation>Inclusief btw, %</translation>
    </message>
    <message>
        <source>Written off o&amp;ver months:</source>
        <translation>A&amp;fschrijven over maanden:</translation>
    </message>
    <message>
        <source>Written off over months</source>
        <translation>Afschrijven over maanden</translation>
    </message>
    <message>
        <source>after the payment</source>
        <translation>de maand na de betaling</translation>
    </message>
    <message>
        <source>before the payment</source>
        <translation>de maand vóór de betaling</translation>
    </message>
    <message>
        <source>of the payment</source>
        <translation>die van de betaling</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Wijzigingen &amp;opslaan</translation>
    </message>
    <message>
        <source>Apply &amp;later</source>
        <translation>&amp;Later toepassen</translation>
    </message>
    <message>
        <source>Apply ea&amp;rlier</source>
        <translation>&amp;Eerder toepassen</translation>
    </message>
    <message>
        <source>Rules for bank lines</source>
        <translation>Indelingsregels voor bankregels</translation>
    </message>
    <message>
        <source>The first rule that a line fits decides. Lines that are sorted already stay so.</source>
        <translation>De eerste indelingsregel die past, beslist. Wat al is ingedeeld, blijft zo.</translation>
    </message>
    <message>
        <source>There are no rules yet. They are made from lines that wait.</source>
        <translation>Er zijn nog geen indelingsregels. Je maakt ze van wachtende bankregels.</translation>
    </message>
    <message>
        <source>all other money paid</source>
        <translation>al het andere betaalde geld</translation>
    </message>
    <message>
        <source>all other money received</source>
        <translation>al het andere ontvangen geld</translation>
    </message>
    <message>
        <source>no cost: {reason}</source>
        <translation>geen kosten: {reason}</translation>
    </message>
</context>
<context>
    <name>SaveProfile</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>From then on a file with these columns is read as this one is:
{columns}</source>
        <translation>Vanaf nu wordt een bestand met deze kolommen gelezen zoals dit bestand:
{columns}</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>Opslaan als profiel</translation>
    </message>
    <message>
        <source>Such as: Telephones, front desk</source>
        <translation>Bijvoorbeeld: Telefoon balie</translation>
    </message>
    <message>
        <source>Your profile of this name will be replaced.</source>
        <translation>Je profiel met deze naam wordt vervangen.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Everything is saved as you type</source>
        <translation>Alles wordt opgeslagen terwijl je typt</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here</source>
        <translation>Alleen lezen: hier kan niets worden gewijzigd</translation>
    </message>
    <message>
        <source>Something that was typed is not saved yet</source>
        <translation>Iets wat je typte is nog niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save the chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
    <message>
        <source>The data is copied; paste it into a spreadsheet.</source>
        <translation>De gegevens zijn gekopieerd; plak ze in een spreadsheet.</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>De afbeelding is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A cost that belongs to one channel needs a direction and a channel. Choose them.</source>
        <translation>Kosten die bij één kanaal horen, hebben een richting en een kanaal nodig. Kies ze.</translation>
    </message>
    <message>
        <source>A count lies across the edge of the period and was spread over its days.</source>
        <translation>Een telling ligt over de rand van de periode en is over de dagen verdeeld.</translation>
    </message>
    <message>
        <source>A figure is empty because its count is entered for some of the contacts only.</source>
        <translation>Een cijfer is leeg omdat het aantal maar voor een deel van de contacten is ingevoerd.</translation>
    </message>
    <message>
        <source>A look ahead needs {needed} whole months of counts side by side. Counted so far: {count}.</source>
        <translation>Vooruitkijken kan vanaf {needed} hele getelde maanden op een rij. Tot nu toe geteld: {count}.</translation>
    </message>
    <message>
        <source>A newer CostDesk made this workspace, so it was left as it is. Install the newer CostDesk to open it.</source>
        <translation>Deze werkruimte is met een nieuwere CostDesk gemaakt en is daarom niet aangeraakt. Installeer de nieuwere CostDesk om haar te openen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Mend the row in the file; inside a cell, write the mark twice.</source>
        <translation>Een aanhalingsteken is niet gesloten. Herstel de rij in het bestand; schrijf het teken binnen een cel dubbel.</translation>
    </message>
    <message>
        <source>A rule without any condition would take every line. Give it one.</source>
        <translation>Een indelingsregel zonder voorwaarde zou voor elke bankregel gelden. Geef er een voorwaarde bij.</translation>
    </message>
    <message>
        <source>Amounts such as {text} have no sign, and the balance beside them goes both ways by them. Say which way it goes where money was paid; the row at the end whose step cannot be seen is left out.</source>
        <translation>Bedragen zoals {text} hebben geen teken, en het saldo ernaast gaat er beide kanten mee op. Zeg welke kant het op gaat waar geld is betaald; de rij aan het eind waarvan de stap niet te zien is, wordt weggelaten.</translation>
    </message>
    <message>
        <source>Another program is using this workspace. Try again in a moment.</source>
        <translation>Een ander programma gebruikt deze werkruimte. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Another table begins here, with other columns or with the same days again. Save each as a file or a sheet of its own.</source>
        <translation>Hier begint een andere tabel, met andere kolommen of weer met dezelfde dagen. Bewaar elk als een eigen bestand of werkblad.</translation>
    </message>
    <message>
        <source>Bills that count beside a recurring cost of the same party and month, for they differ from it by more than 10 %: {rows} ({text}). Change the recurring cost, or delete one of the two.</source>
        <translation>Rekeningen die meetellen naast terugkerende kosten van dezelfde partij en maand, want ze wijken er meer dan 10 % van af: {rows} ({text}). Wijzig de terugkerende kosten, of verwijder een van beide.</translation>
    </message>
    <message>
        <source>Bills that take the place of a recurring cost of their month: {rows}.</source>
        <translation>Rekeningen die in de plaats komen van terugkerende kosten van die maand: {rows}.</translation>
    </message>
    <message>
        <source>By “{text}” the contacts would take {seconds} seconds each. Say what it counts.</source>
        <translation>Volgens “{text}” zouden de contacten elk {seconds} seconden duren. Zeg wat het telt.</translation>
    </message>
    <message>
        <source>Contacts of this channel are counted in the earlier period only.</source>
        <translation>Contacten van dit kanaal zijn alleen in de eerdere periode geteld.</translation>
    </message>
    <message>
        <source>Contacts of this channel are counted in the later period only.</source>
        <translation>Contacten van dit kanaal zijn alleen in de latere periode geteld.</translation>
    </message>
    <message>
        <source>CostDesk does not know how spreadsheets are written in “{text}”. Choose one of: {choices}.</source>
        <translation>CostDesk weet niet hoe spreadsheets in “{text}” worden geschreven. Kies een van: {choices}.</translation>
    </message>
    <message>
        <source>Counted days: {days_before} before, {days_after} after. So they are compared per day.</source>
        <translation>Getelde dagen: eerst {days_before}, daarna {days_after}. Ze worden dus per dag vergeleken.</translation>
    </message>
    <message>
        <source>Counted in each of the {periods} periods before, and not in this one. Was it closed, or is it not counted yet?</source>
        <translation>Geteld in elk van de {periods} perioden ervoor, en niet in deze. Is het gestopt, of nog niet geteld?</translation>
    </message>
    <message>
        <source>Counts that other imports have of its days, and that stand for them now: {rows}.</source>
        <translation>Aantallen die andere imports van deze dagen hebben en die er nu voor gelden: {rows}.</translation>
    </message>
    <message>
        <source>Dates are read as {text}: “{example}” is {read}.</source>
        <translation>Datums worden gelezen als {text}: “{example}” is {read}.</translation>
    </message>
    <message>
        <source>Days on which one file ends or begins: {rows} are counted by this file now, {kept} stay as the earlier file counted them.</source>
        <translation>Dagen waarop een bestand eindigt of begint: {rows} worden nu uit dit bestand geteld, {kept} blijven zoals het eerdere bestand ze telde.</translation>
    </message>
    <message>
        <source>Days that other imports have too, and that are counted by those alone now: {rows}.</source>
        <translation>Dagen die ook in andere imports staan en nu alleen daaruit worden geteld: {rows}.</translation>
    </message>
    <message>
        <source>Days that other imports have too, which somebody has changed since and which stay as they are: {rows}.</source>
        <translation>Dagen die ook in andere imports staan, sindsdien zijn gewijzigd en blijven zoals ze zijn: {rows}.</translation>
    </message>
    <message>
        <source>Earlier rows can be replaced for contacts, reasons, paid hours and quality only, not for {text}.</source>
        <translation>Eerdere rijen kunnen alleen bij contacten, redenen, betaalde uren en kwaliteit worden vervangen, niet bij {text}.</translation>
    </message>
    <message>
        <source>Earlier rows that are replaced: {rows}.</source>
        <translation>Eerdere rijen die worden vervangen: {rows}.</translation>
    </message>
    <message>
        <source>Earlier rows that this import had replaced do not come back: {rows}. Import their file again.</source>
        <translation>Eerdere rijen die door deze import waren vervangen, komen niet terug: {rows}. Importeer hun bestand opnieuw.</translation>
    </message>
    <message>
        <source>Entered for some of the contacts only.</source>
        <translation>Maar voor een deel van de contacten ingevoerd.</translation>
    </message>
    <message>
        <source>Every booking stands here with its other side ({text}), and nothing says which accounts are those of costs. Say on which side they stand; the other side is left out by a rule.</source>
        <translation>Elke boeking staat hier met haar tegenboeking ({text}), en nergens staat welke rekeningen kostenrekeningen zijn. Geef aan aan welke kant die staan; de andere kant laat je weg met een indelingsregel.</translation>
    </message>
    <message>
        <source>Give either the months it is spread over, or an end: not both.</source>
        <translation>Geef óf het aantal maanden van de verdeling op, óf een einde: niet allebei.</translation>
    </message>
    <message>
        <source>Give one of these numbers only.</source>
        <translation>Geef maar een van deze getallen op.</translation>
    </message>
    <message>
        <source>Handle time is missing somewhere, so costs were shared by number of contacts.</source>
        <translation>Ergens ontbreekt de afhandeltijd, dus de kosten zijn naar aantal contacten verdeeld.</translation>
    </message>
    <message>
        <source>Handle time is not entered for every contact.</source>
        <translation>De afhandeltijd is niet voor elk contact ingevoerd.</translation>
    </message>
    <message>
        <source>How long callers wait before they hang up is not given.</source>
        <translation>Hoelang bellers wachten voordat ze ophangen, is niet ingevuld.</translation>
    </message>
    <message>
        <source>How many {currency} is one {text}? Write the exchange rate.</source>
        <translation>Hoeveel {currency} is één {text}? Vul de wisselkoers in.</translation>
    </message>
    <message>
        <source>If “{text}” counted seconds, the contacts would take {hours} hours each. Say what it counts.</source>
        <translation>Als “{text}” seconden telde, zou elk contact {hours} uur duren. Geef aan wat er geteld wordt.</translation>
    </message>
    <message>
        <source>It is also recorded what {contacts} of these contacts were about (different reasons: {reasons}).</source>
        <translation>Ook is vastgelegd waar {contacts} van deze contacten over gingen (verschillende redenen: {reasons}).</translation>
    </message>
    <message>
        <source>It is not clear which column counts the handled contacts. Is it “{text}”? Choose it.</source>
        <translation>Het is niet duidelijk in welke kolom de afgehandelde contacten staan. Is het “{text}”? Kies de kolom.</translation>
    </message>
    <message>
        <source>It is not clear who called whom where “{text}” stands. Say what it means.</source>
        <translation>Het is niet duidelijk wie wie belde waar “{text}” staat. Zeg wat het betekent.</translation>
    </message>
    <message>
        <source>Labour is {share} of the cost; {low_share} to {high_share} is usual. Are all wages and charges entered?</source>
        <translation>Personeel is {share} van de kosten; {low_share} tot {high_share} is gebruikelijk. Zijn alle lonen en lasten ingevoerd?</translation>
    </message>
    <message>
        <source>Labour is {share} of the cost; {low_share} to {high_share} is usual. Are rent, software and telephone entered?</source>
        <translation>Personeel is {share} van de kosten; {low_share} tot {high_share} is gebruikelijk. Zijn huur, software en telefonie ingevoerd?</translation>
    </message>
    <message>
        <source>Less sure: from {count} months of counts, season and chance cannot be told apart. {needed} would do.</source>
        <translation>Minder zeker: met {count} getelde maanden zijn seizoen en toeval niet te onderscheiden. Met {needed} wel.</translation>
    </message>
    <message>
        <source>Lines on days that {text} covers in another format, where none has that day and amount: {rows}. They are taken in; look whether they are there under another day.</source>
        <translation>Regels van dagen die ook in {text} staan, in een andere indeling, maar daar niet met die dag en dat bedrag: {rows}. Ze worden geïmporteerd; kijk of ze er onder een andere dag al zijn.</translation>
    </message>
    <message>
        <source>Lines outside the year of the file ({first} – {last}): {count}, in {text}.</source>
        <translation>Regels buiten het jaar van het bestand ({first} – {last}): {count}, in {text}.</translation>
    </message>
    <message>
        <source>Lines that become costs: {rows}.</source>
        <translation>Bankregels die kosten worden: {rows}.</translation>
    </message>
    <message>
        <source>Lines that came from {text} already, in another format: {rows}. They have the same account, day and amount, and are left out.</source>
        <translation>Regels die al uit {text} kwamen, in een andere indeling: {rows}. Ze hebben dezelfde rekening, dag en hetzelfde bedrag, en worden weggelaten.</translation>
    </message>
    <message>
        <source>Lines that no rule takes, which wait for you: {rows}.</source>
        <translation>Bankregels zonder indelingsregel, die op je wachten: {rows}.</translation>
    </message>
    <message>
        <source>More contacts handled than offered: {handled} of {offered}, {span}. A backlog does this; so does a wrong column.</source>
        <translation>Meer contacten afgehandeld dan aangeboden: {handled} van {offered}, {span}. Dat komt door een achterstand, of door een verkeerde kolom.</translation>
    </message>
    <message>
        <source>More time was handled than people were there for. Look at the paid hours.</source>
        <translation>Er is meer tijd afgehandeld dan er mensen voor waren. Bekijk de betaalde uren.</translation>
    </message>
    <message>
        <source>No column says whether somebody answered. Contacts that took time count as answered ({contacts}), those that took none do not ({rows}).</source>
        <translation>Geen kolom zegt of er is opgenomen. Contacten die tijd kostten, tellen als beantwoord ({contacts}), de andere niet ({rows}).</translation>
    </message>
    <message>
        <source>No column that says how long contacts took is known.</source>
        <translation>Er is geen kolom bekend die zegt hoe lang contacten duurden.</translation>
    </message>
    <message>
        <source>No contacts about “{text}” are recorded where this scenario starts. Recorded are: {choices}.</source>
        <translation>Over “{text}” zijn geen contacten vastgelegd waar dit scenario van uitgaat. Wel vastgelegd: {choices}.</translation>
    </message>
    <message>
        <source>No contacts are counted in this period.</source>
        <translation>In deze periode zijn geen contacten geteld.</translation>
    </message>
    <message>
        <source>No cost could be shared out over the channels.</source>
        <translation>Er konden geen kosten over de kanalen worden verdeeld.</translation>
    </message>
    <message>
        <source>No costs entered.</source>
        <translation>Geen kosten ingevoerd.</translation>
    </message>
    <message>
        <source>No counts for {span} (working days: {days}).</source>
        <translation>Geen aantallen voor {span} (werkdagen: {days}).</translation>
    </message>
    <message>
        <source>No handled contacts entered.</source>
        <translation>Geen afgehandelde contacten ingevoerd.</translation>
    </message>
    <message>
        <source>No leads entered.</source>
        <translation>Geen leads ingevoerd.</translation>
    </message>
    <message>
        <source>No offered contacts entered.</source>
        <translation>Geen aangeboden contacten ingevoerd.</translation>
    </message>
    <message>
        <source>No outbound contacts entered.</source>
        <translation>Geen uitgaande contacten ingevoerd.</translation>
    </message>
    <message>
        <source>No resolved contacts entered.</source>
        <translation>Geen opgeloste contacten ingevoerd.</translation>
    </message>
    <message>
        <source>No revenue entered for every month of it.</source>
        <translation>Niet voor elke maand is opbrengst ingevoerd.</translation>
    </message>
    <message>
        <source>No row has the headings that are needed ({needed}). Rename the headings in the file. The first row reads: {found}</source>
        <translation>Geen rij heeft de kolomkoppen die nodig zijn ({needed}). Hernoem de koppen in het bestand. De eerste rij is: {found}</translation>
    </message>
    <message>
        <source>No sales entered.</source>
        <translation>Geen verkopen ingevoerd.</translation>
    </message>
    <message>
        <source>None of the contacts waits in a queue.</source>
        <translation>Geen van de contacten staat in een wachtrij.</translation>
    </message>
    <message>
        <source>None of the {rows} rows says when it was. Choose the column of the days.</source>
        <translation>Geen van de {rows} rijen zegt wanneer het was. Kies de kolom met de dagen.</translation>
    </message>
    <message>
        <source>Not entered.</source>
        <translation>Niet ingevoerd.</translation>
    </message>
    <message>
        <source>Nothing is recorded of what contacts were about where this scenario starts, so “{text}” has no number. Choose another start, or a number of your own.</source>
        <translation>Waar dit scenario van uitgaat is niet vastgelegd waar contacten over gingen, dus “{text}” heeft geen aantal. Kies een ander uitgangspunt, of een eigen aantal.</translation>
    </message>
    <message>
        <source>Nothing is saved, so it never pays for itself.</source>
        <translation>Er wordt niets bespaard, dus het verdient zich nooit terug.</translation>
    </message>
    <message>
        <source>Nothing shows whether {text} was paid or received. Say what marks money paid.</source>
        <translation>Nergens blijkt uit of {text} betaald of ontvangen is. Geef aan waaraan je betaald geld herkent.</translation>
    </message>
    <message>
        <source>Numbers are read with {text}: “{example}” is {read}.</source>
        <translation>Getallen worden gelezen met {text}: “{example}” is {read}.</translation>
    </message>
    <message>
        <source>On those days one file of this source ends or begins, and the other goes on. Each can be counted by the file that has it whole: {rows} by this one, {kept} by the earlier one.</source>
        <translation>Op die dagen eindigt of begint het ene bestand van deze bron, terwijl het andere doorloopt. Elke dag kan worden geteld uit het bestand dat hem helemaal heeft: {rows} uit dit bestand, {kept} uit het eerdere.</translation>
    </message>
    <message>
        <source>Only costs that come once can be spread over months; this one comes {recurrence}. Leave one of the two out.</source>
        <translation>Alleen eenmalige kosten kunnen over maanden worden verdeeld; deze komen {recurrence}. Laat een van de twee weg.</translation>
    </message>
    <message>
        <source>Only part of this period is counted: {span}.</source>
        <translation>Maar een deel van deze periode is geteld: {span}.</translation>
    </message>
    <message>
        <source>Only up to the last day that is counted.</source>
        <translation>Alleen tot en met de laatste getelde dag.</translation>
    </message>
    <message>
        <source>Only what is written off over months can leave a rest. Write over how many months, or empty the value at the end ({text}).</source>
        <translation>Alleen wat over maanden wordt afgeschreven, kan een restwaarde hebben. Vul het aantal maanden in, of maak de restwaarde ({text}) leeg.</translation>
    </message>
    <message>
        <source>Only zeros for {span} (working days: {days}). Not counted yet?</source>
        <translation>Alleen nullen voor {span} (werkdagen: {days}). Nog niet geteld?</translation>
    </message>
    <message>
        <source>Paid hours are not entered for every day.</source>
        <translation>Niet voor elke dag zijn betaalde uren ingevoerd.</translation>
    </message>
    <message>
        <source>Paid hours are not known for every day, so the cost of idle time is unknown.</source>
        <translation>Niet voor elke dag zijn de betaalde uren bekend, dus de kosten van lege tijd zijn onbekend.</translation>
    </message>
    <message>
        <source>People were busy {share} of the time they were there. Above {limit_share} few keep it up, and queues grow fast.</source>
        <translation>Mensen waren {share} van hun aanwezige tijd bezet. Boven {limit_share} houden weinigen dat vol en groeien de wachtrijen snel.</translation>
    </message>
    <message>
        <source>Rows left out: {rows} ({reason}).</source>
        <translation>Weggelaten rijen: {rows} ({reason}).</translation>
    </message>
    <message>
        <source>Rows of “{text}” that you changed since: {rows}. Say whether they stay or go too.</source>
        <translation>Rijen van “{text}” die je sindsdien hebt gewijzigd: {rows}. Zeg of ze blijven of ook weggaan.</translation>
    </message>
    <message>
        <source>Rows with the same days and channel were added up: {rows} became {results}.</source>
        <translation>Rijen met dezelfde dagen en hetzelfde kanaal zijn opgeteld: {rows} werden er {results}.</translation>
    </message>
    <message>
        <source>Rows you changed, which stay: {rows}.</source>
        <translation>Rijen die je hebt gewijzigd en die blijven staan: {rows}.</translation>
    </message>
    <message>
        <source>Rows you changed, which went too: {rows}.</source>
        <translation>Rijen die je hebt gewijzigd en die ook zijn verwijderd: {rows}.</translation>
    </message>
    <message>
        <source>Several columns could be the amount: {choices}. Say which one is.</source>
        <translation>Meerdere kolommen kunnen het bedrag zijn: {choices}. Geef aan welke het is.</translation>
    </message>
    <message>
        <source>Several sheets could be meant: {choices}. Say which one is.</source>
        <translation>Er kunnen meerdere werkbladen bedoeld zijn: {choices}. Geef aan welk.</translation>
    </message>
    <message>
        <source>Shared in another way: {before} before, {after} after.</source>
        <translation>Anders verdeeld: eerst {before}, daarna {after}.</translation>
    </message>
    <message>
        <source>Shared out for this period alone; such periods do not add up to months to the cent.</source>
        <translation>Alleen voor deze periode verdeeld; zulke perioden tellen niet op de cent op tot maanden.</translation>
    </message>
    <message>
        <source>Something else is still being done. Wait for it, or cancel it.</source>
        <translation>Er is nog iets anders bezig. Wacht daarop, of annuleer het.</translation>
    </message>
    <message>
        <source>The amount is in {currency} already, so it needs no exchange rate. Empty the rate ({text}), or choose the foreign currency.</source>
        <translation>Het bedrag is al in {currency}, dus er is geen wisselkoers nodig. Maak de koers ({text}) leeg, of kies de vreemde valuta.</translation>
    </message>
    <message>
        <source>The category “{text}” is new.</source>
        <translation>De categorie “{text}” is nieuw.</translation>
    </message>
    <message>
        <source>The channel “{text}” is new.</source>
        <translation>Het kanaal “{text}” is nieuw.</translation>
    </message>
    <message>
        <source>The column “{text}” is missing. Add it to the file.</source>
        <translation>De kolom “{text}” ontbreekt. Voeg die toe aan het bestand.</translation>
    </message>
    <message>
        <source>The column “{text}” is not known. Rename it to one of: {choices}; or leave it out.</source>
        <translation>De kolom “{text}” is niet bekend. Hernoem die tot een van: {choices}; of laat die weg.</translation>
    </message>
    <message>
        <source>The counts differ too much from month to month to look ahead.</source>
        <translation>De aantallen verschillen per maand te veel om vooruit te kijken.</translation>
    </message>
    <message>
        <source>The currency stays, because costs are entered in it ({count}). Make a new workspace for another currency.</source>
        <translation>De valuta blijft, omdat er kosten in zijn ingevoerd ({count}). Maak voor een andere valuta een nieuwe werkruimte.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make some room and try again.</source>
        <translation>De schijf is vol, dus er is niets gewijzigd. Maak wat ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The end lies before the start. Choose an end on or after the start.</source>
        <translation>Het einde ligt voor het begin. Kies een einde op of na het begin.</translation>
    </message>
    <message>
        <source>The file does not say what kind of contacts these are. Choose a direction and a channel.</source>
        <translation>Het bestand zegt niet wat voor contacten dit zijn. Kies een richting en een kanaal.</translation>
    </message>
    <message>
        <source>The file does not say who called whom in {contacts} contacts (here {caller} and {called}). Name your own numbers.</source>
        <translation>Het bestand zegt bij {contacts} contacten niet wie wie belde (hier {caller} en {called}). Noem je eigen nummers.</translation>
    </message>
    <message>
        <source>The file does not say who called whom in {contacts} contacts. Choose a direction and a channel for all of them, or the column that says it.</source>
        <translation>In {contacts} contacten zegt het bestand niet wie wie belde. Kies een richting en een kanaal voor alle contacten, of de kolom die het zegt.</translation>
    </message>
    <message>
        <source>The file itself has the column “{text}”, so do not choose a direction and channel for all rows.</source>
        <translation>Het bestand heeft zelf de kolom “{text}”, dus kies geen richting en kanaal voor alle rijen.</translation>
    </message>
    <message>
        <source>The file names no currency. The amounts are taken for {currency}.</source>
        <translation>Het bestand noemt geen valuta. De bedragen worden gelezen als {currency}.</translation>
    </message>
    <message>
        <source>The first day ({start}) lies after the last day ({end}). Exchange them.</source>
        <translation>De eerste dag ({start}) ligt na de laatste dag ({end}). Wissel ze om.</translation>
    </message>
    <message>
        <source>The import of “{text}” was already taken back on {span}.</source>
        <translation>De import van “{text}” is al ongedaan gemaakt op {span}.</translation>
    </message>
    <message>
        <source>The likely value ({text}) does not lie between the cautious one ({first}) and the hopeful one ({last}).</source>
        <translation>De waarschijnlijke waarde ({text}) ligt niet tussen de voorzichtige ({first}) en de hoopvolle ({last}).</translation>
    </message>
    <message>
        <source>The number to divide by is 0.</source>
        <translation>Het getal waardoor gedeeld wordt, is 0.</translation>
    </message>
    <message>
        <source>The percentages add up to {sum} %, not to 100 %. Change one of them.</source>
        <translation>De percentages tellen op tot {sum} %, niet tot 100 %. Wijzig er een.</translation>
    </message>
    <message>
        <source>The revenue per sale changes within it. Look at its months.</source>
        <translation>De opbrengst per verkoop verandert binnen deze periode. Bekijk de maanden.</translation>
    </message>
    <message>
        <source>The safety copy could not be verified, so nothing was changed.</source>
        <translation>De veiligheidskopie kon niet worden gecontroleerd, dus er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The sheet “{text}” has more than {limit} cells. Save it as CSV.</source>
        <translation>Het werkblad “{text}” heeft meer dan {limit} cellen. Sla het op als CSV.</translation>
    </message>
    <message>
        <source>The sheet “{text}” is read. These are not: {others}.</source>
        <translation>Het werkblad “{text}” wordt gelezen. Deze niet: {others}.</translation>
    </message>
    <message>
        <source>The sheets {text} are read as one table: no two have a day in common.</source>
        <translation>De werkbladen {text} worden als één tabel gelezen: geen twee hebben een dag gemeen.</translation>
    </message>
    <message>
        <source>The state “{text}” is not known. Rows that say it were taken for booked: {rows}.</source>
        <translation>De status “{text}” is niet bekend. Rijen met die status die als geboekt zijn gelezen: {rows}.</translation>
    </message>
    <message>
        <source>The text of the scenario cannot be read ({text}).</source>
        <translation>De tekst van het scenario is niet te lezen ({text}).</translation>
    </message>
    <message>
        <source>The text was read as {text}. Look whether letters with accents are right: “{example}”.</source>
        <translation>De tekst is gelezen als {text}. Kijk of letters met accenten kloppen: “{example}”.</translation>
    </message>
    <message>
        <source>The value at the end ({text}) is above the amount. Write at most {amount}.</source>
        <translation>De restwaarde ({text}) is hoger dan het bedrag. Vul hoogstens {amount} in.</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>Er staan geen rijen onder de kolomkoppen.</translation>
    </message>
    <message>
        <source>There are paid hours for {span} already ({stored}). Leave those days out, or replace the earlier rows.</source>
        <translation>Voor {span} zijn er al betaalde uren ({stored}). Laat die dagen weg, of vervang de eerdere rijen.</translation>
    </message>
    <message>
        <source>There are {count} more problems; {total} in all.</source>
        <translation>Er zijn nog {count} problemen; {total} in totaal.</translation>
    </message>
    <message>
        <source>There are {found} numbers for {expected} intervals. Write one for each.</source>
        <translation>Er zijn {found} getallen voor {expected} tijdvakken. Schrijf er één voor elk tijdvak.</translation>
    </message>
    <message>
        <source>There are {found} numbers for {expected} open days a week. Write one for each.</source>
        <translation>Er staan {found} getallen voor {expected} open dagen per week. Schrijf er een voor elke dag.</translation>
    </message>
    <message>
        <source>There is a category “{text}” already. Choose another name.</source>
        <translation>Er is al een categorie “{text}”. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Er is al een bestand met die naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a scenario “{text}” already. Choose another name.</source>
        <translation>Er is al een scenario “{text}”. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a value of “{measure}” for {span} already ({stored}). Leave those days out, or replace the earlier rows.</source>
        <translation>Voor {span} is er al een waarde van “{measure}” ({stored}). Laat die dagen weg, of vervang de eerdere rijen.</translation>
    </message>
    <message>
        <source>There is more work than people, so the queue only grows.</source>
        <translation>Er is meer werk dan mensen, dus de wachtrij groeit alleen maar.</translation>
    </message>
    <message>
        <source>There is no category “{text}”. Did you mean one of: {choices}?</source>
        <translation>Er is geen categorie “{text}”. Bedoelde je een van deze: {choices}?</translation>
    </message>
    <message>
        <source>There is no column “{text}”. The file has: {choices}.</source>
        <translation>Er is geen kolom “{text}”. Het bestand heeft: {choices}.</translation>
    </message>
    <message>
        <source>There is no profile “{text}”. Choose one of the list.</source>
        <translation>Er is geen profiel “{text}”. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>There is no profile “{text}”. You may mean {choices}.</source>
        <translation>Er is geen profiel “{text}”. Misschien bedoel je {choices}.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>There is nothing to show yet. Enter costs and contacts first.</source>
        <translation>Er is nog niets te tonen. Voer eerst kosten en contacten in.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>This calculation has no such number.</source>
        <translation>Deze berekening heeft zo’n getal niet.</translation>
    </message>
    <message>
        <source>This calculation is not known.</source>
        <translation>Deze berekening is niet bekend.</translation>
    </message>
    <message>
        <source>This cannot be written ({text}), so nothing was changed.</source>
        <translation>Dit kan niet worden opgeslagen ({text}), dus er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This category is new in the later period.</source>
        <translation>Deze categorie is nieuw in de latere periode.</translation>
    </message>
    <message>
        <source>This category is no longer there in the later period.</source>
        <translation>Deze categorie is er in de latere periode niet meer.</translation>
    </message>
    <message>
        <source>This figure says nothing without its method. Write how it was measured, such as “survey” or “no repeat within 7 days”.</source>
        <translation>Dit cijfer zegt niets zonder de meetwijze. Schrijf hoe het is gemeten, zoals “enquête” of “geen herhaling binnen 7 dagen”.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is open in another program, and whether you may read it.</source>
        <translation>Dit bestand kan niet worden gelezen. Kijk of het in een ander programma openstaat en of je het mag lezen.</translation>
    </message>
    <message>
        <source>This file has more than {limit} rows. Split it, for instance by year.</source>
        <translation>Dit bestand heeft meer dan {limit} rijen. Splits het, bijvoorbeeld per jaar.</translation>
    </message>
    <message>
        <source>This file holds what no bank writes, made to exhaust a computer. It was not read.</source>
        <translation>In dit bestand staat wat geen bank schrijft en wat bedoeld is om een computer vast te laten lopen. Het is niet gelezen.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Dit bestand is leeg. Kies een ander.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Split it, for instance by year.</source>
        <translation>Dit bestand is groter dan {limit} MB. Splits het, bijvoorbeeld per jaar.</translation>
    </message>
    <message>
        <source>This file is not a CostDesk workspace. It was left as it is.</source>
        <translation>Dit bestand is geen CostDesk-werkruimte. Het is niet aangeraakt.</translation>
    </message>
    <message>
        <source>This file is not there. It may have been moved, renamed or deleted.</source>
        <translation>Dit bestand is er niet. Misschien is het verplaatst, hernoemd of verwijderd.</translation>
    </message>
    <message>
        <source>This file was taken in on {span}; rows of it that are still there: {rows}. Take that import back first, or take in only what is missing of it.</source>
        <translation>Dit bestand is al geïmporteerd op {span}; rijen die er nog zijn: {rows}. Maak die import eerst ongedaan, of importeer alleen wat ontbreekt.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Deze map is er niet. Kies een andere.</translation>
    </message>
    <message>
        <source>This import is not in the history.</source>
        <translation>Deze import staat niet in de geschiedenis.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Dit is een map. Kies een bestand.</translation>
    </message>
    <message>
        <source>This is a page of the web without a table, perhaps the log-in page that came in place of the export. Download it once more.</source>
        <translation>Dit is een webpagina zonder tabel, misschien de inlogpagina die in plaats van de export kwam. Download het bestand opnieuw.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is nodig.</translation>
    </message>
    <message>
        <source>This is neither a CSV file nor an Excel workbook. Save the table as one of these, then import that.</source>
        <translation>Dit is geen CSV-bestand en ook geen Excel-werkmap. Sla de tabel als een van beide op en importeer die.</translation>
    </message>
    <message>
        <source>This is no file that can be read to its end. Choose a file.</source>
        <translation>Dit is geen bestand dat tot het einde gelezen kan worden. Kies een bestand.</translation>
    </message>
    <message>
        <source>This is no longer there: it was deleted in the meantime.</source>
        <translation>Dit is er niet meer: het is intussen verwijderd.</translation>
    </message>
    <message>
        <source>This is no table whose columns are known. Say what it holds and which column is which.</source>
        <translation>Van deze tabel zijn de kolommen niet bekend. Zeg wat erin staat en welke kolom wat is.</translation>
    </message>
    <message>
        <source>This is {text}: there are no contacts and no costs in it.</source>
        <translation>Dit is {text}: er staan geen contacten en geen kosten in.</translation>
    </message>
    <message>
        <source>This line cannot be read and was left out: “{text}”.</source>
        <translation>Deze regel is niet te lezen en is weggelaten: “{text}”.</translation>
    </message>
    <message>
        <source>This line is in {text}. Give the rate: so many {currency} for one {text}.</source>
        <translation>Deze bankregel is in {text}. Geef de koers: zoveel {currency} voor één {text}.</translation>
    </message>
    <message>
        <source>This line is sorted already. Take that back first.</source>
        <translation>Deze bankregel is al ingedeeld. Maak dat eerst ongedaan.</translation>
    </message>
    <message>
        <source>This looks like {text}, of which no real file has been seen yet. Look whether it was read right.</source>
        <translation>Dit lijkt op {text}, waarvan nog geen echt bestand is gezien. Kijk of het goed gelezen is.</translation>
    </message>
    <message>
        <source>This number is missing.</source>
        <translation>Dit getal ontbreekt.</translation>
    </message>
    <message>
        <source>This row has {found} cells, but there are {expected} headings. Mend the row in the file.</source>
        <translation>Deze rij heeft {found} cellen, maar er zijn {expected} kolomkoppen. Herstel de rij in het bestand.</translation>
    </message>
    <message>
        <source>This step no longer fits what is in the workspace, so nothing was changed.</source>
        <translation>Deze stap past niet meer bij wat er in de werkruimte staat, dus er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in Excel and save it anew.</source>
        <translation>Deze werkmap is beschadigd. Open hem in Excel en sla hem opnieuw op.</translation>
    </message>
    <message>
        <source>This workbook needs a password. Save it without one, then import that.</source>
        <translation>Deze werkmap is met een wachtwoord beveiligd. Sla hem zonder wachtwoord op en importeer die.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than {limit} MB. Save the sheet as CSV.</source>
        <translation>Deze werkmap is uitgepakt groter dan {limit} MB. Sla het werkblad op als CSV.</translation>
    </message>
    <message>
        <source>This workspace can only be read here, so nothing was changed.</source>
        <translation>Deze werkruimte kan hier alleen worden gelezen, dus er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This workspace is damaged ({text}). Take your last backup.</source>
        <translation>Deze werkruimte is beschadigd ({text}). Neem je laatste reservekopie.</translation>
    </message>
    <message>
        <source>This workspace is not there. It may have been moved, renamed or deleted.</source>
        <translation>Deze werkruimte is er niet. Misschien is die verplaatst, hernoemd of verwijderd.</translation>
    </message>
    <message>
        <source>This {text} file is damaged or broken off. Download it once more.</source>
        <translation>Dit {text}-bestand is beschadigd of afgebroken. Download het nog een keer.</translation>
    </message>
    <message>
        <source>Two columns are called “{text}”. Rename or delete one of them.</source>
        <translation>Twee kolommen heten “{text}”. Hernoem of verwijder er een.</translation>
    </message>
    <message>
        <source>Two columns are taken for “{text}”. Keep one of them.</source>
        <translation>Twee kolommen gelden als “{text}”. Behoud er één.</translation>
    </message>
    <message>
        <source>What is said of “{text}” means nothing. Write it like: {example}.</source>
        <translation>Wat er bij “{text}” staat, betekent niets. Schrijf het zo: {example}.</translation>
    </message>
    <message>
        <source>What these files of the archive are is not known, and they were not read: {text}.</source>
        <translation>Wat deze bestanden in het archief zijn is niet bekend, en ze zijn niet gelezen: {text}.</translation>
    </message>
    <message>
        <source>What {contacts} contacts of this file were about is not taken in: their days are counted by the earlier file, which has them whole.</source>
        <translation>Waar {contacts} contacten van dit bestand over gingen is niet overgenomen: hun dagen worden uit het eerdere bestand geteld, dat ze volledig heeft.</translation>
    </message>
    <message>
        <source>What {contacts} contacts of this file were about is not taken in: what is recorded of that reason on their day was changed by hand or came from elsewhere, and stays.</source>
        <translation>Waar {contacts} contacten van dit bestand over gingen is niet overgenomen: wat van die reden op hun dag is vastgelegd, is met de hand gewijzigd of komt ergens anders vandaan, en blijft staan.</translation>
    </message>
    <message>
        <source>You are not allowed to use this file or folder. Choose another place.</source>
        <translation>Je mag dit bestand of deze map niet gebruiken. Kies een andere plek.</translation>
    </message>
    <message>
        <source>Your profile “{text}” reads files with these columns already. Use its name, or delete it first.</source>
        <translation>Je profiel “{text}” leest bestanden met deze kolommen al. Gebruik die naam, of verwijder het eerst.</translation>
    </message>
    <message>
        <source>{contacts} contacts have a reason, but only {handled} were handled. Look whether some reasons or days stand twice, or counts are missing.</source>
        <translation>{contacts} contacten hebben een reden, maar er zijn er maar {handled} afgehandeld. Kijk of redenen of dagen dubbel staan, of dat aantallen ontbreken.</translation>
    </message>
    <message>
        <source>{figure} rose from {contact_before} to {contact_after}, while cost per resolution fell from {resolution_before} to {resolution_after}: the easy contacts went away, and more of what is left is solved.</source>
        <translation>{figure} steeg van {contact_before} naar {contact_after}, terwijl de kosten per oplossing daalden van {resolution_before} naar {resolution_after}: de makkelijke contacten zijn weg, en van wat overblijft wordt meer opgelost.</translation>
    </message>
    <message>
        <source>{figure}: {amount}, above your limit of {limit}.</source>
        <translation>{figure}: {amount}, boven je grens van {limit}.</translation>
    </message>
    <message>
        <source>{figure}: {amount}, {change} against the mean of the periods before ({usual}).</source>
        <translation>{figure}: {amount}, {change} ten opzichte van het gemiddelde van de perioden ervoor ({usual}).</translation>
    </message>
    <message>
        <source>{figure}: {amount}. Published figures run from {low} to {high}. Look whether all is entered, and counted the same way.</source>
        <translation>{figure}: {amount}. Gepubliceerde cijfers lopen van {low} tot {high}. Kijk of alles is ingevoerd en op dezelfde manier is geteld.</translation>
    </message>
    <message>
        <source>{measure}: {value}, above your limit of {limit}.</source>
        <translation>{measure}: {value}, boven je grens van {limit}.</translation>
    </message>
    <message>
        <source>{measure}: {value}, below your limit of {limit}.</source>
        <translation>{measure}: {value}, onder je grens van {limit}.</translation>
    </message>
    <message>
        <source>{rows} different texts stand in “{text}”. A reason is one of a short list (at most {limit}), not what a customer wrote. Choose another column.</source>
        <translation>In “{text}” staan {rows} verschillende teksten. Een reden komt uit een korte lijst (hoogstens {limit}), het is niet wat een klant schreef. Kies een andere kolom.</translation>
    </message>
    <message>
        <source>{rows} of {total} counts of a day are there already, from an earlier import. They are left out.</source>
        <translation>{rows} van de {total} dagtellingen zijn er al, uit een eerdere import. Ze worden weggelaten.</translation>
    </message>
    <message>
        <source>{rows} of {total} lines are there already, from an earlier import. They are left out.</source>
        <translation>{rows} van de {total} regels zijn er al, uit een eerdere import. Ze worden weggelaten.</translation>
    </message>
    <message>
        <source>{share} gave up before they were answered; up to {limit_share} is taken as usual.</source>
        <translation>{share} haakte af voordat er werd opgenomen; tot {limit_share} geldt als gebruikelijk.</translation>
    </message>
    <message>
        <source>{share} of the cost belongs to no channel. Above {limit_share} the figures by channel say little.</source>
        <translation>{share} van de kosten hoort bij geen kanaal. Boven {limit_share} zeggen de cijfers per kanaal weinig.</translation>
    </message>
    <message>
        <source>{span} is counted already ({stored}), so these contacts would count twice. Leave those days out, or replace the earlier rows.</source>
        <translation>{span} is al geteld ({stored}), dus deze contacten zouden dubbel tellen. Laat die dagen weg, of vervang de eerdere rijen.</translation>
    </message>
    <message>
        <source>{span} is counted twice.</source>
        <translation>{span} is dubbel geteld.</translation>
    </message>
    <message>
        <source>{span} is too long to show at once. Choose fewer days.</source>
        <translation>{span} is te lang om in één keer te tonen. Kies minder dagen.</translation>
    </message>
    <message>
        <source>{span} overlaps with {stored}, so the same contacts would count twice. Keep one of the rows.</source>
        <translation>{span} overlapt met {stored}, dus dezelfde contacten zouden dubbel tellen. Behoud één van de rijen.</translation>
    </message>
    <message>
        <source>{span} overlaps with {stored}. Give all teams the same days, or days that do not overlap.</source>
        <translation>{span} overlapt met {stored}. Geef alle teams dezelfde dagen, of dagen die niet overlappen.</translation>
    </message>
    <message>
        <source>{start} is counted from both files, each contact once: {rows} were there already, of {count} of these this file tells more, and {kept} are new.</source>
        <translation>{start} is uit beide bestanden geteld, elk contact één keer: {rows} waren er al, van {count} daarvan zegt dit bestand meer, en {kept} zijn nieuw.</translation>
    </message>
    <message>
        <source>{subject}: a cost in each of the {periods} periods before, none in this one. Is it still to be entered?</source>
        <translation>{subject}: kosten in elk van de {periods} perioden ervoor, geen in deze. Moet het nog worden ingevoerd?</translation>
    </message>
    <message>
        <source>{subject}: some contacts have no handle time, so costs were shared by number of contacts instead.</source>
        <translation>{subject}: sommige contacten hebben geen afhandeltijd, dus de kosten zijn naar aantal contacten verdeeld.</translation>
    </message>
    <message>
        <source>{subject}: there is nothing to share this cost by, so it is not shared out.</source>
        <translation>{subject}: er is niets om deze kosten naar te verdelen, dus ze zijn niet verdeeld.</translation>
    </message>
    <message>
        <source>{subject}: {amount} spent, {over} above the budget of {budget}.</source>
        <translation>{subject}: {amount} uitgegeven, {over} boven het budget van {budget}.</translation>
    </message>
    <message>
        <source>{subject}: {amount}, {change} against the mean of the periods before ({usual}).</source>
        <translation>{subject}: {amount}, {change} ten opzichte van het gemiddelde van de perioden ervoor ({usual}).</translation>
    </message>
    <message>
        <source>{text} is not a part of {amount}. Write a number from 0 to that amount.</source>
        <translation>{text} is geen deel van {amount}. Vul een getal in van 0 tot dat bedrag.</translation>
    </message>
    <message>
        <source>{text} is too far away. Write a day from {first} to {last}.</source>
        <translation>{text} ligt te ver weg. Vul een dag in van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>{text} would be busy without a pause, and callers would wait longer and longer. Write at least {limit}.</source>
        <translation>{text} zouden zonder pauze bezig zijn, en bellers zouden steeds langer wachten. Vul minstens {limit} in.</translation>
    </message>
    <message>
        <source>{text}: the lines come to {found} {currency}, but should come to {expected}. Look whether any are missing.</source>
        <translation>{text}: de regels komen uit op {found} {currency}, maar dat moet {expected} zijn. Kijk of er regels ontbreken.</translation>
    </message>
    <message>
        <source>{user} has this workspace open on {machine} since {since}.</source>
        <translation>{user} heeft deze werkruimte open op {machine} sinds {since}.</translation>
    </message>
    <message>
        <source>“{measure}”: {span} overlaps with {stored}. Keep one of the rows.</source>
        <translation>“{measure}”: {span} overlapt met {stored}. Behoud één van de rijen.</translation>
    </message>
    <message>
        <source>“{text}” (row {row}) and “{other}” (row {other_row}) cannot be dates of the same order. Write them all alike, best as year-month-day.</source>
        <translation>“{text}” (rij {row}) en “{other}” (rij {other_row}) kunnen geen datums in dezelfde volgorde zijn. Schrijf ze allemaal gelijk, het liefst als jaar-maand-dag.</translation>
    </message>
    <message>
        <source>“{text}” (row {row}) and “{other}” (row {other_row}) have different decimal marks. Write them all alike.</source>
        <translation>“{text}” (rij {row}) en “{other}” (rij {other_row}) hebben verschillende decimaaltekens. Schrijf ze allemaal gelijk.</translation>
    </message>
    <message>
        <source>“{text}” billed in each of the {periods} periods before, and not in this one. Is the bill still to be entered?</source>
        <translation>“{text}” factureerde in elk van de {periods} perioden ervoor, en niet in deze. Moet de factuur nog worden ingevoerd?</translation>
    </message>
    <message>
        <source>“{text}” came with the program and stays. Only profiles of your own can be deleted.</source>
        <translation>“{text}” hoort bij het programma en blijft. Alleen eigen profielen zijn te verwijderen.</translation>
    </message>
    <message>
        <source>“{text}” came with the program. Choose another name.</source>
        <translation>“{text}” hoort bij het programma. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{text}” can be minutes or seconds. Write minutes and seconds, like 4:35.</source>
        <translation>“{text}” kan minuten of seconden zijn. Schrijf minuten en seconden, zoals 4:35.</translation>
    </message>
    <message>
        <source>“{text}” can be {first} or {second}, and no other row decides it. Say which is meant.</source>
        <translation>“{text}” kan {first} of {second} zijn, en geen andere rij geeft uitsluitsel. Zeg welke bedoeld is.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a name. Leave out {forbidden} and invisible characters.</source>
        <translation>“{text}” kan geen naam zijn. Laat {forbidden} en onzichtbare tekens weg.</translation>
    </message>
    <message>
        <source>“{text}” cannot be. Write a number from {first} to {last}.</source>
        <translation>“{text}” kan niet. Schrijf een getal van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>“{text}” does not fit what you chose ({answer}). This column is written with: {fits}.</source>
        <translation>“{text}” past niet bij wat je koos ({answer}). Deze kolom is geschreven met: {fits}.</translation>
    </message>
    <message>
        <source>“{text}” has too many decimals. Write at most {limit}.</source>
        <translation>“{text}” heeft te veel decimalen. Schrijf er hoogstens {limit}.</translation>
    </message>
    <message>
        <source>“{text}” holds fees of {found} in all, and nothing shows how they were paid. Say it.</source>
        <translation>In “{text}” staan kosten van samen {found}, en nergens blijkt uit hoe ze werden betaald. Zeg het.</translation>
    </message>
    <message>
        <source>“{text}” is a new figure of your own.</source>
        <translation>“{text}” is een nieuw eigen cijfer.</translation>
    </message>
    <message>
        <source>“{text}” is another kind of value than belongs here.</source>
        <translation>“{text}” is een ander soort waarde dan hier hoort.</translation>
    </message>
    <message>
        <source>“{text}” is below 0. Write 0 or more.</source>
        <translation>“{text}” is lager dan 0. Schrijf 0 of meer.</translation>
    </message>
    <message>
        <source>“{text}” is in use, so it stays.</source>
        <translation>“{text}” is in gebruik en blijft dus.</translation>
    </message>
    <message>
        <source>“{text}” is missing. Write a line such as: {example}.</source>
        <translation>“{text}” ontbreekt. Schrijf een regel zoals: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>“{text}” is geen ja en geen nee.</translation>
    </message>
    <message>
        <source>“{text}” is no currency in use. Write its code, like EUR, HUF or USD.</source>
        <translation>“{text}” is geen gangbare valuta. Schrijf de code, zoals EUR, HUF of USD.</translation>
    </message>
    <message>
        <source>“{text}” is no line of a profile. Write lines such as: title = &quot;Telephones Utrecht&quot;.</source>
        <translation>“{text}” is geen regel van een profiel. Schrijf regels zoals: title = &quot;Telephones Utrecht&quot;.</translation>
    </message>
    <message>
        <source>“{text}” is no way to share a cost. Choose one of: {choices}.</source>
        <translation>“{text}” is geen manier om kosten te verdelen. Kies een van: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write one like {day_example}.</source>
        <translation>“{text}” is geen datum. Schrijf een datum zoals {day_example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write digits and one decimal mark, like {number_example}.</source>
        <translation>“{text}” is geen getal. Schrijf cijfers en één decimaalteken, zoals {number_example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a period.</source>
        <translation>“{text}” is geen periode.</translation>
    </message>
    <message>
        <source>“{text}” is not a setting.</source>
        <translation>“{text}” is geen instelling.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write hours and minutes, like 09:00.</source>
        <translation>“{text}” is geen tijdstip. Schrijf uren en minuten, zoals 09:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write minutes and seconds, like 4:35, or whole seconds.</source>
        <translation>“{text}” is geen tijd. Schrijf minuten en seconden, zoals 4:35, of hele seconden.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Counts have no decimals.</source>
        <translation>“{text}” is geen geheel getal. Aantallen hebben geen decimalen.</translation>
    </message>
    <message>
        <source>“{text}” is not in {currency}. Write the amount in {currency}; a cost in another currency has fields for that and its rate.</source>
        <translation>“{text}” is niet in {currency}. Schrijf het bedrag in {currency}; kosten in een andere valuta hebben velden voor die valuta en de koers.</translation>
    </message>
    <message>
        <source>“{text}” is not known as a direction and a channel. Write them like inbound/phone.</source>
        <translation>“{text}” is niet bekend als richting en kanaal. Schrijf ze zoals inbound/phone.</translation>
    </message>
    <message>
        <source>“{text}” is not known here. Choose one of: {choices}.</source>
        <translation>“{text}” is hier niet bekend. Kies een van: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is not known. These are: {choices}.</source>
        <translation>“{text}” is niet bekend. Wel bekend: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is recorded for {span} already ({stored}). Take the days out, or replace the earlier rows.</source>
        <translation>“{text}” is voor {span} al vastgelegd ({stored}). Haal de dagen eruit, of vervang de eerdere rijen.</translation>
    </message>
    <message>
        <source>“{text}” is stored with another amount than its fields give.</source>
        <translation>“{text}” is opgeslagen met een ander bedrag dan de velden aangeven.</translation>
    </message>
    <message>
        <source>“{text}” is there {rows} times with the same amount and days. Was it entered twice?</source>
        <translation>“{text}” staat er {rows} keer met hetzelfde bedrag en dezelfde dagen. Dubbel ingevoerd?</translation>
    </message>
    <message>
        <source>“{text}” is too large. Write at most {limit}.</source>
        <translation>“{text}” is te groot. Vul hoogstens {limit} in.</translation>
    </message>
    <message>
        <source>“{text}” is too small. Write more than {limit}.</source>
        <translation>“{text}” is te klein. Vul meer dan {limit} in.</translation>
    </message>
    <message>
        <source>“{text}” lies outside the line, direction or channel that the cost is for. Leave it out, or empty those.</source>
        <translation>“{text}” valt buiten de klant, de richting of het kanaal van deze kosten. Laat het weg, of maak die leeg.</translation>
    </message>
    <message>
        <source>“{text}” of {span} overlaps with another row of the same channel and reason, so contacts stand twice in it.</source>
        <translation>“{text}” van {span} overlapt met een andere rij van hetzelfde kanaal en dezelfde reden, dus contacten staan er dubbel in.</translation>
    </message>
    <message>
        <source>“{text}” of {span} overlaps with {stored}. Keep one of the rows.</source>
        <translation>“{text}” van {span} overlapt met {stored}. Behoud één van de rijen.</translation>
    </message>
    <message>
        <source>“{text}” stands in rows ({rows}), and whether somebody answered then is not clear. Say what it means.</source>
        <translation>“{text}” staat in rijen ({rows}), en of er toen iemand opnam is niet duidelijk. Zeg wat het betekent.</translation>
    </message>
    <message>
        <source>“{text}” stands in the percentages twice. Keep it once.</source>
        <translation>“{text}” staat dubbel in de percentages. Laat het er één keer in staan.</translation>
    </message>
    <message>
        <source>“{text}” stands in two teams. Its people belong to one.</source>
        <translation>“{text}” staat in twee teams. De mensen horen bij één team.</translation>
    </message>
    <message>
        <source>“{text}…” is too long. Write at most {limit} characters.</source>
        <translation>“{text}…” is te lang. Schrijf hoogstens {limit} tekens.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Client or line</source>
        <translation>Klant of team</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>How it is shared out</source>
        <translation>Hoe het wordt verdeeld</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as usual: {way}</source>
        <translation>zoals gebruikelijk: {way}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>&amp;Use the figures of {period}</source>
        <translation>Cijfers van {period} &amp;invullen</translation>
    </message>
    <message>
        <source>Fill in the numbers above; the answer follows as you type.</source>
        <translation>Vul hierboven de getallen in; het antwoord volgt terwijl je typt.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>The formula with its numbers</source>
        <translation>De formule met de getallen</translation>
    </message>
    <message>
        <source>The other numbers are for you to say: a period does not tell them.</source>
        <translation>De andere getallen vul je zelf in: een periode vertelt ze niet.</translation>
    </message>
    <message>
        <source>What is still empty is not recorded for every contact of this period.</source>
        <translation>Wat nog leeg is, is niet voor elk contact van deze periode vastgelegd.</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>All
handled</source>
        <translation>Alles
afgehandeld</translation>
    </message>
    <message>
        <source>All handled</source>
        <translation>Alles afgehandeld</translation>
    </message>
    <message>
        <source>The contacts that the costs are divided by: {names}</source>
        <translation>De contacten waardoor de kosten worden gedeeld: {names}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze pagina</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
</context>
<context>
    <name>ShownBar</name>
    <message>
        <source>Also show</source>
        <translation>Ook tonen</translation>
    </message>
    <message>
        <source>How times are written</source>
        <translation>Hoe tijden worden geschreven</translation>
    </message>
    <message>
        <source>times all together</source>
        <translation>tijden bij elkaar</translation>
    </message>
    <message>
        <source>times per contact</source>
        <translation>tijden per contact</translation>
    </message>
</context>
<context>
    <name>SortedLines</name>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>&amp;Let it wait again</source>
        <translation>&amp;Opnieuw laten wachten</translation>
    </message>
    <message>
        <source>A rule decided this. It does so again when a rule is saved, unless it is changed or deleted under Rules…</source>
        <translation>Een indelingsregel heeft dit beslist. Dat gebeurt opnieuw zodra er een indelingsregel wordt opgeslagen, tenzij je die wijzigt of verwijdert onder Indelingsregels…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Bank lines that are sorted</source>
        <translation>Ingedeelde bankregels</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>No line is sorted yet. Those that are will be listed here.</source>
        <translation>Er is nog geen bankregel ingedeeld. Ingedeelde regels komen hier te staan.</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Payee, text, amount, or what became of it</source>
        <translation>Begunstigde, tekst, bedrag of wat ervan is geworden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan is geworden</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>een indelingsregel</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>weggelaten: {reason}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jou</translation>
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
        <translation>categorie “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>category “{name}” changed</source>
        <translation>categorie “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>category “{name}” deleted</source>
        <translation>categorie “{name}” verwijderd</translation>
    </message>
    <message>
        <source>import of “{file}” taken back</source>
        <translation>import van “{file}” ongedaan gemaakt</translation>
    </message>
    <message>
        <source>profile “{name}” deleted</source>
        <translation>profiel “{name}” verwijderd</translation>
    </message>
    <message>
        <source>profile “{name}” saved</source>
        <translation>profiel “{name}” opgeslagen</translation>
    </message>
    <message>
        <source>rule for bank lines added</source>
        <translation>indelingsregel toegevoegd</translation>
    </message>
    <message>
        <source>rule for bank lines changed</source>
        <translation>indelingsregel gewijzigd</translation>
    </message>
    <message>
        <source>rule for bank lines deleted</source>
        <translation>indelingsregel verwijderd</translation>
    </message>
    <message>
        <source>rules for bank lines put in another order</source>
        <translation>indelingsregels in een andere volgorde gezet</translation>
    </message>
    <message>
        <source>scenario renamed to “{name}”</source>
        <translation>scenario hernoemd naar “{name}”</translation>
    </message>
    <message>
        <source>scenario “{name}” deleted</source>
        <translation>scenario “{name}” verwijderd</translation>
    </message>
    <message>
        <source>scenario “{name}” saved</source>
        <translation>scenario “{name}” opgeslagen</translation>
    </message>
    <message>
        <source>scenarios saved</source>
        <translation>scenario’s opgeslagen</translation>
    </message>
    <message>
        <source>target for “{figure}” dropped</source>
        <translation>doel voor “{figure}” vervallen</translation>
    </message>
    <message>
        <source>target for “{figure}” set</source>
        <translation>doel voor “{figure}” ingesteld</translation>
    </message>
    <message>
        <source>{step} from {source}</source>
        <translation>{step} uit {source}</translation>
    </message>
    <message>
        <source>“{name}” goes on with a new amount</source>
        <translation>“{name}” gaat door met een nieuw bedrag</translation>
    </message>
    <message>
        <source>“{name}” made a cost</source>
        <translation>“{name}” bij de kosten gezet</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Chart as a table</source>
        <translation>Grafiek als tabel</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopiëren</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>left out: {reason}</source>
        <translation>weggelaten: {reason}</translation>
    </message>
    <message>
        <source>not taken in yet</source>
        <translation>nog niet geïmporteerd</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>wordt geïmporteerd</translation>
    </message>
</context>
<context>
    <name>Tail</name>
    <message>
        <source>Type and press Enter. Blocks from Excel can be pasted. Ctrl+D fills down.</source>
        <translation>Typ en druk op Enter. Blokken uit Excel kun je plakken. Ctrl+D voert omlaag door.</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;Amount:</source>
        <translation>&amp;Bedrag:</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Cijfer:</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Instellen</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Wat:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Budget: what a category may cost in a month</source>
        <translation>Budget: wat een categorie per maand mag kosten</translation>
    </message>
    <message>
        <source>From the beginning: {amount}</source>
        <translation>Vanaf het begin: {amount}</translation>
    </message>
    <message>
        <source>From {month}: {amount}</source>
        <translation>Vanaf {month}: {amount}</translation>
    </message>
    <message>
        <source>It holds until a later one replaces it. To take an amount away, choose its month and empty the field.</source>
        <translation>Het geldt tot een later bedrag het vervangt. Kies de maand en maak het veld leeg om een bedrag weg te halen.</translation>
    </message>
    <message>
        <source>It is that month’s alone; a month without one has no margin.</source>
        <translation>Het geldt alleen voor die maand; een maand zonder opbrengst heeft geen marge.</translation>
    </message>
    <message>
        <source>Limit: warn me when a figure is above it</source>
        <translation>Grens: waarschuw me als een cijfer erboven komt</translation>
    </message>
    <message>
        <source>Revenue of one month</source>
        <translation>Opbrengst van één maand</translation>
    </message>
    <message>
        <source>Revenue per sale</source>
        <translation>Opbrengst per verkoop</translation>
    </message>
    <message>
        <source>Revenue: what came in, for the margin</source>
        <translation>Opbrengst: wat er binnenkwam, voor de marge</translation>
    </message>
    <message>
        <source>Target: what a figure should be</source>
        <translation>Doel: wat een cijfer moet zijn</translation>
    </message>
    <message>
        <source>Targets and budgets</source>
        <translation>Doelen en budgetten</translation>
    </message>
    <message>
        <source>The total cost of a month.</source>
        <translation>De totale kosten van een maand.</translation>
    </message>
    <message>
        <source>Valid f&amp;rom:</source>
        <translation>Geldig &amp;vanaf:</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>het begin</translation>
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
        <translation>Bestand i&amp;mporteren…</translation>
    </message>
    <message>
        <source>How many calls did you handle?</source>
        <translation>Hoeveel gesprekken heb je afgehandeld?</translation>
    </message>
    <message>
        <source>Write the number for each month below; that is enough to see what one call costs. You can also paste a column from your own sheet. Email, chat and other channels come with “Add channel”.</source>
        <translation>Schrijf hieronder het aantal voor elke maand; dat is genoeg om te zien wat één gesprek kost. Je kunt ook een kolom uit je eigen spreadsheet plakken. E-mail, chat en andere kanalen voeg je toe met “Kanaal toevoegen”.</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>A category this much beside its mean of a year, %</source>
        <translation>Een categorie zoveel naast het jaargemiddelde, %</translation>
    </message>
    <message>
        <source>A unit cost this much beside its mean of a year, %</source>
        <translation>Kosten per eenheid zoveel naast het jaargemiddelde, %</translation>
    </message>
    <message>
        <source>Contacts dearer and resolutions cheaper by this much, %</source>
        <translation>Contacten zoveel duurder en oplossingen zoveel goedkoper, %</translation>
    </message>
    <message>
        <source>Labour above this part of the cost, %</source>
        <translation>Personeel boven dit deel van de kosten, %</translation>
    </message>
    <message>
        <source>Labour below this part of the cost, %</source>
        <translation>Personeel onder dit deel van de kosten, %</translation>
    </message>
    <message>
        <source>More than this gave up before an answer, %</source>
        <translation>Meer dan dit deel haakte af voor een antwoord, %</translation>
    </message>
    <message>
        <source>More than this of the cost belongs to no channel, %</source>
        <translation>Meer dan dit deel van de kosten hoort bij geen kanaal, %</translation>
    </message>
    <message>
        <source>People busy for more than this of their time, %</source>
        <translation>Mensen meer dan dit deel van hun tijd bezet, %</translation>
    </message>
    <message>
        <source>So many times above or below what others publish</source>
        <translation>Zoveel keer boven of onder wat anderen publiceren</translation>
    </message>
    <message>
        <source>Something missing that came in so many periods in a row</source>
        <translation>Iets ontbreekt dat zoveel perioden achter elkaar kwam</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>The Overview says it when one of these happens. An empty field means the usual value, which is shown pale. What you do not want to hear of, untick.</source>
        <translation>Het overzicht meldt het als een van deze dingen gebeurt. Een leeg veld betekent de gebruikelijke waarde, die bleek wordt getoond. Vink uit wat je niet wilt horen.</translation>
    </message>
    <message>
        <source>What is worth a look</source>
        <translation>Wat het bekijken waard is</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Total, {column}: {number}</source>
        <translation>Totaal, {column}: {number}</translation>
    </message>
</context>
<context>
    <name>TotalsView</name>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
</context>
<context>
    <name>UsualCosts</name>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Bookkeeper</source>
        <translation>Boekhouder</translation>
    </message>
    <message>
        <source>Calling list</source>
        <translation>Bellijst</translation>
    </message>
    <message>
        <source>Chat licence</source>
        <translation>Chatlicentie</translation>
    </message>
    <message>
        <source>Choose a cost, type its amount and press Enter. Begin with the largest: wages are most of it nearly everywhere. A table that you have already comes in through File, Import.</source>
        <translation>Kies kosten, typ het bedrag en druk op Enter. Begin met de grootste: bijna overal zijn dat de lonen. Een tabel die je al hebt, haal je binnen via Bestand, Importeren.</translation>
    </message>
    <message>
        <source>Cleaning and supplies</source>
        <translation>Schoonmaak en kantoorspullen</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation>E-learning</translation>
    </message>
    <message>
        <source>Electricity and heating</source>
        <translation>Elektriciteit en verwarming</translation>
    </message>
    <message>
        <source>Employer’s charges</source>
        <translation>Werkgeverslasten</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Meubilair</translation>
    </message>
    <message>
        <source>Headsets</source>
        <translation>Headsets</translation>
    </message>
    <message>
        <source>Holiday allowance</source>
        <translation>Vakantiegeld</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Verzekeringen</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Mobile phones</source>
        <translation>Mobiele telefoons</translation>
    </message>
    <message>
        <source>Other centres also have:</source>
        <translation>Andere centers hebben ook:</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Overwerk</translation>
    </message>
    <message>
        <source>Pension and travel</source>
        <translation>Pensioen en reiskosten</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Werving</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Huur</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Teamleider</translation>
    </message>
    <message>
        <source>Telephone and minutes</source>
        <translation>Telefoon en belminuten</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Telefooncentrale</translation>
    </message>
    <message>
        <source>Temporary agents</source>
        <translation>Uitzendkrachten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Lonen</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>What does your centre cost?</source>
        <translation>Wat kost je center?</translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>How contacts are spread over the week</source>
        <translation>Hoe contacten over de week verdeeld zijn</translation>
    </message>
    <message>
        <source>as I write it</source>
        <translation>zoals ik het opgeef</translation>
    </message>
    <message>
        <source>as counted by day</source>
        <translation>zoals per dag geteld</translation>
    </message>
    <message>
        <source>every open day alike</source>
        <translation>elke open dag gelijk</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nieuwe werkruimte…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>Werkruimte &amp;openen…</translation>
    </message>
    <message>
        <source>CostDesk keeps your costs and your contact counts in one file on this computer, and tells what each contact costs and why that changed.</source>
        <translation>CostDesk bewaart je kosten en je contactaantallen in één bestand op deze computer, en vertelt wat elk contact kost en waarom dat veranderde.</translation>
    </message>
    <message>
        <source>Look around in a &amp;sample centre</source>
        <translation>Rondkijken in een &amp;voorbeeldcenter</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>What does one call, one contact, one sale cost you?</source>
        <translation>Wat kost één gesprek, één contact, één verkoop je?</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Agents to pay</source>
        <translation>Te betalen medewerkers</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle contacten</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Op tijd opgenomen</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Gemiddelde wachttijd</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV voor Excel (*.csv)</translation>
    </message>
    <message>
        <source>Callers who hang up</source>
        <translation>Bellers die afhaken</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Voorzichtig</translation>
    </message>
    <message>
        <source>Contacts a month</source>
        <translation>Contacten per maand</translation>
    </message>
    <message>
        <source>Contacts a month to break even</source>
        <translation>Contacten per maand om quitte te spelen</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Kosten per contact</translation>
    </message>
    <message>
        <source>Cost per resolution</source>
        <translation>Kosten per oplossing</translation>
    </message>
    <message>
        <source>Cost per sale</source>
        <translation>Kosten per verkoop</translation>
    </message>
    <message>
        <source>Customers content</source>
        <translation>Tevreden klanten</translation>
    </message>
    <message>
        <source>Export scenarios</source>
        <translation>Scenario’s exporteren</translation>
    </message>
    <message>
        <source>Fewer contacts</source>
        <translation>Minder contacten</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Hoopvol</translation>
    </message>
    <message>
        <source>Hours left undone a day</source>
        <translation>Uren die per dag blijven liggen</translation>
    </message>
    <message>
        <source>It takes one agent instead of {before}.</source>
        <translation>Er is één medewerker nodig in plaats van {before}.</translation>
    </message>
    <message>
        <source>It takes {people} agents instead of {before}.</source>
        <translation>Er zijn {people} medewerkers nodig in plaats van {before}.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Likely nothing changes in cost.</source>
        <translation>Waarschijnlijk verandert er niets aan de kosten.</translation>
    </message>
    <message>
        <source>Likely {amount} a month less.</source>
        <translation>Waarschijnlijk {amount} per maand minder.</translation>
    </message>
    <message>
        <source>Likely {amount} a month more.</source>
        <translation>Waarschijnlijk {amount} per maand meer.</translation>
    </message>
    <message>
        <source>Months until paid back</source>
        <translation>Maanden tot terugverdiend</translation>
    </message>
    <message>
        <source>No agent is freed; at {contacts} contacts a month one would be.</source>
        <translation>Er komt geen medewerker vrij; bij {contacts} contacten per maand wel.</translation>
    </message>
    <message>
        <source>One agent more is needed from {contacts} contacts a month on.</source>
        <translation>Vanaf {contacts} contacten per maand is er één medewerker meer nodig.</translation>
    </message>
    <message>
        <source>Plain CSV for other programs (*.csv)</source>
        <translation>Gewone CSV voor andere programma’s (*.csv)</translation>
    </message>
    <message>
        <source>Report as an Excel workbook (*.xlsx)</source>
        <translation>Rapport als Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved a month</source>
        <translation>Bespaard per maand</translation>
    </message>
    <message>
        <source>Saved a month: {low} in the cautious case, {high} in the hopeful one. Vendors, who value each contact at its average cost, would claim {claimed}.</source>
        <translation>Bespaard per maand: {low} in het voorzichtige geval, {high} in het hoopvolle. Leveranciers, die elk contact tegen gemiddelde kosten rekenen, zouden {claimed} beloven.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>Opgelost bij eerste contact</translation>
    </message>
    <message>
        <source>Spent once</source>
        <translation>Eenmalig uitgegeven</translation>
    </message>
    <message>
        <source>Telephony, systems and place</source>
        <translation>Telefonie, systemen en plek</translation>
    </message>
    <message>
        <source>The {amount} spent once is back after {months} months.</source>
        <translation>De eenmalige {amount} is na {months} maanden terugverdiend.</translation>
    </message>
    <message>
        <source>The {amount} spent once never comes back.</source>
        <translation>De eenmalige {amount} wordt nooit terugverdiend.</translation>
    </message>
    <message>
        <source>Time agents are busy</source>
        <translation>Bezette tijd van medewerkers</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Total cost a month</source>
        <translation>Totale kosten per maand</translation>
    </message>
    <message>
        <source>Vendors, who value each contact at its average cost, would claim {claimed} a month.</source>
        <translation>Leveranciers, die elk contact tegen gemiddelde kosten rekenen, zouden {claimed} per maand beloven.</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Wat kan gebeuren</translation>
    </message>
    <message>
        <source>What vendors would claim</source>
        <translation>Wat leveranciers zouden beloven</translation>
    </message>
    <message>
        <source>Without “{cause}”</source>
        <translation>Zonder “{cause}”</translation>
    </message>
    <message>
        <source>Work that goes better</source>
        <translation>Werk dat beter loopt</translation>
    </message>
    <message>
        <source>already today</source>
        <translation>nu al</translation>
    </message>
    <message>
        <source>goes with the work</source>
        <translation>beweegt mee met het werk</translation>
    </message>
    <message>
        <source>goes with whole agents</source>
        <translation>per hele medewerker</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>blijft gelijk</translation>
    </message>
    <message>
        <source>{measure}: {value}, at least {limit} is wanted ({case})</source>
        <translation>{measure}: {value}, minstens {limit} is gewenst ({case})</translation>
    </message>
    <message>
        <source>{measure}: {value}, at most {limit} is wanted ({case})</source>
        <translation>{measure}: {value}, hoogstens {limit} is gewenst ({case})</translation>
    </message>
    <message>
        <source>{time}: {before} agents today, {after} then</source>
        <translation>{time}: nu {before} medewerkers, dan {after}</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>Ass&amp;umptions…</source>
        <translation>&amp;Aannames…</translation>
    </message>
    <message>
        <source>Example: solved at first contact from 80 to 85 %</source>
        <translation>Voorbeeld: opgelost bij het eerste contact van 80 naar 85 %</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>VAT or taxes settled</source>
        <translation>btw of belasting afgedragen</translation>
    </message>
    <message>
        <source>a cost already</source>
        <translation>staat al bij de kosten</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>een decimale komma</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>een decimale punt</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>afgehaakt</translation>
    </message>
    <message>
        <source>an earlier import brought them</source>
        <translation>een eerdere import heeft ze al gebracht</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>bankregels</translation>
    </message>
    <message>
        <source>between accounts of your own</source>
        <translation>tussen eigen rekeningen</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacten</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>kosten</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>dag, maand, jaar</translation>
    </message>
    <message>
        <source>handle time</source>
        <translation>afhandeltijd</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>afgehandeld</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>money that came in</source>
        <translation>ontvangen geld</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>maand, dag, jaar</translation>
    </message>
    <message>
        <source>no cost of the centre</source>
        <translation>geen kosten van het centrum</translation>
    </message>
    <message>
        <source>no money is in them</source>
        <translation>er staat geen geld in</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>paid hours</source>
        <translation>betaalde uren</translation>
    </message>
    <message>
        <source>principal of a loan</source>
        <translation>aflossing van een lening</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>quality figures</source>
        <translation>kwaliteitscijfers</translation>
    </message>
    <message>
        <source>reasons of contacts</source>
        <translation>redenen van contacten</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>scenario’s</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>they are hidden in the workbook</source>
        <translation>ze zijn verborgen in de werkmap</translation>
    </message>
    <message>
        <source>they are not booked yet</source>
        <translation>ze zijn nog niet geboekt</translation>
    </message>
    <message>
        <source>they are remarks</source>
        <translation>het zijn opmerkingen</translation>
    </message>
    <message>
        <source>they are totals</source>
        <translation>het zijn totalen</translation>
    </message>
    <message>
        <source>they stand above the headings</source>
        <translation>ze staan boven de kolomkoppen</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>wachttijd</translation>
    </message>
    <message>
        <source>what contacts were about</source>
        <translation>waar contacten over gingen</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>jaar, maand, dag</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Bringing the workspace up to date…</source>
        <translation>De werkruimte wordt bijgewerkt…</translation>
    </message>
    <message>
        <source>Doing the step again…</source>
        <translation>De stap wordt opnieuw gedaan…</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Het voorbeeld wordt gemaakt…</translation>
    </message>
    <message>
        <source>Taking the file in…</source>
        <translation>Het bestand wordt geïmporteerd…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Import ongedaan maken…</translation>
    </message>
    <message>
        <source>Taking the step back…</source>
        <translation>De stap wordt ongedaan gemaakt…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Bezig met schrijven…</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
</TS>
