<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AnswerSentences</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at the phones</source>
        <translation>
            <numerusform>%n person at the phones</numerusform>
            <numerusform>%n people at the phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message numerus="yes">
        <source>%n costs</source>
        <translation>
            <numerusform>%n cost</numerusform>
            <numerusform>%n costs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message numerus="yes">
        <source>%n costs copied into {period}: {names}</source>
        <translation>
            <numerusform>%n cost copied into {period}: {names}</numerusform>
            <numerusform>%n costs copied into {period}: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSummary</name>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>%n more cells cannot be read.</source>
        <translation>
            <numerusform>%n more cell cannot be read.</numerusform>
            <numerusform>%n more cells cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message numerus="yes">
        <source>%n costs: {amount} in {period}</source>
        <translation>
            <numerusform>%n cost: {amount} in {period}</numerusform>
            <numerusform>%n costs: {amount} in {period}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%Ln bank lines left out</source>
        <translation>
            <numerusform>%Ln bank line left out</numerusform>
            <numerusform>%Ln bank lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank lines taken in</source>
        <translation>
            <numerusform>%Ln bank line taken in</numerusform>
            <numerusform>%Ln bank lines taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank lines wait again</source>
        <translation>
            <numerusform>%Ln bank line waits again</numerusform>
            <numerusform>%Ln bank lines wait again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank lines wait to be sorted; they are in no figure yet.</source>
        <translation>
            <numerusform>%Ln bank line waits to be sorted; it is in no figure yet.</numerusform>
            <numerusform>%Ln bank lines wait to be sorted; they are in no figure yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs added</source>
        <translation>
            <numerusform>%Ln cost added</numerusform>
            <numerusform>%Ln costs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs changed</source>
        <translation>
            <numerusform>%Ln cost changed</numerusform>
            <numerusform>%Ln costs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs deleted</source>
        <translation>
            <numerusform>%Ln cost deleted</numerusform>
            <numerusform>%Ln costs deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln costs that came of it would be deleted.</source>
        <translation>
            <numerusform>%Ln cost that came of it would be deleted.</numerusform>
            <numerusform>%Ln costs that came of it would be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts added</source>
        <translation>
            <numerusform>%Ln count added</numerusform>
            <numerusform>%Ln counts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts changed</source>
        <translation>
            <numerusform>%Ln count changed</numerusform>
            <numerusform>%Ln counts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts deleted</source>
        <translation>
            <numerusform>%Ln count deleted</numerusform>
            <numerusform>%Ln counts deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handled</source>
        <translation>
            <numerusform>%Ln handled</numerusform>
            <numerusform>%Ln handled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows of these days give way to this one.</source>
        <translation>
            <numerusform>%Ln other row of these days gives way to this one.</numerusform>
            <numerusform>%Ln other rows of these days give way to this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid hours</source>
        <translation>
            <numerusform>%Ln paid hour</numerusform>
            <numerusform>%Ln paid hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality figures added</source>
        <translation>
            <numerusform>%Ln quality figure added</numerusform>
            <numerusform>%Ln quality figures added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality figures changed</source>
        <translation>
            <numerusform>%Ln quality figure changed</numerusform>
            <numerusform>%Ln quality figures changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality figures deleted</source>
        <translation>
            <numerusform>%Ln quality figure deleted</numerusform>
            <numerusform>%Ln quality figures deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of paid hours added</source>
        <translation>
            <numerusform>%Ln row of paid hours added</numerusform>
            <numerusform>%Ln rows of paid hours added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of paid hours changed</source>
        <translation>
            <numerusform>%Ln row of paid hours changed</numerusform>
            <numerusform>%Ln rows of paid hours changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of paid hours deleted</source>
        <translation>
            <numerusform>%Ln row of paid hours deleted</numerusform>
            <numerusform>%Ln rows of paid hours deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of reasons added</source>
        <translation>
            <numerusform>%Ln row of reasons added</numerusform>
            <numerusform>%Ln rows of reasons added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of reasons changed</source>
        <translation>
            <numerusform>%Ln row of reasons changed</numerusform>
            <numerusform>%Ln rows of reasons changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of reasons deleted</source>
        <translation>
            <numerusform>%Ln row of reasons deleted</numerusform>
            <numerusform>%Ln rows of reasons deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read.</source>
        <translation>
            <numerusform>%Ln row read.</numerusform>
            <numerusform>%Ln rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows will be imported, in one step that Undo takes back.</source>
        <translation>
            <numerusform>%Ln row will be imported, in one step that Undo takes back.</numerusform>
            <numerusform>%Ln rows will be imported, in one step that Undo takes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules for bank lines added</source>
        <translation>
            <numerusform>%Ln rule for bank lines added</numerusform>
            <numerusform>%Ln rules for bank lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings changed</source>
        <translation>
            <numerusform>%Ln setting changed</numerusform>
            <numerusform>%Ln settings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln single costs of {period}</source>
        <translation>
            <numerusform>Copy %Ln single cost of {period}</numerusform>
            <numerusform>Copy %Ln single costs of {period}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reason recorded: {contacts} of {handled} handled contacts.</source>
        <translation>
            <numerusform>No reason recorded: {contacts} of {handled} handled contacts.</numerusform>
            <numerusform>No reason recorded: {contacts} of {handled} handled contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking it back deletes %Ln rows, in one step that Undo brings back.</source>
        <translation>
            <numerusform>Taking it back deletes %Ln row, in one step that Undo brings back.</numerusform>
            <numerusform>Taking it back deletes %Ln rows, in one step that Undo brings back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the sum of %Ln shorter counts, so it is not changed here.</source>
        <translation>
            <numerusform>This is the sum of %Ln shorter count, so it is not changed here.</numerusform>
            <numerusform>This is the sum of %Ln shorter counts, so it is not changed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule takes %Ln of the lines that wait.</source>
        <translation>
            <numerusform>This rule takes %Ln of the lines that wait.</numerusform>
            <numerusform>This rule takes %Ln of the lines that wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n months</source>
        <translation>
            <numerusform>over %n month</numerusform>
            <numerusform>over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{contacts} contacts a month</source>
        <translation>
            <numerusform>{contacts} contact a month</numerusform>
            <numerusform>{contacts} contacts a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more like that</source>
        <translation>
            <numerusform>… and %Ln more like that</numerusform>
            <numerusform>… and %Ln more like that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ These are more than the {handled} contacts that were handled.</source>
        <translation>
            <numerusform>⚠ These are more than the {handled} contact that was handled.</numerusform>
            <numerusform>⚠ These are more than the {handled} contacts that were handled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message numerus="yes">
        <source>%n more are in the exported summary.</source>
        <translation>
            <numerusform>%n more is in the exported summary.</numerusform>
            <numerusform>%n more are in the exported summary.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
