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
        <source>%n bank lines left out</source>
        <translation>
            <numerusform>%n bank line left out</numerusform>
            <numerusform>%n bank lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank lines taken in</source>
        <translation>
            <numerusform>%n bank line taken in</numerusform>
            <numerusform>%n bank lines taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank lines wait again</source>
        <translation>
            <numerusform>%n bank line waits again</numerusform>
            <numerusform>%n bank lines wait again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank lines wait to be sorted; they are in no figure yet.</source>
        <translation>
            <numerusform>%n bank line waits to be sorted; it is in no figure yet.</numerusform>
            <numerusform>%n bank lines wait to be sorted; they are in no figure yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs added</source>
        <translation>
            <numerusform>%n cost added</numerusform>
            <numerusform>%n costs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs changed</source>
        <translation>
            <numerusform>%n cost changed</numerusform>
            <numerusform>%n costs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs deleted</source>
        <translation>
            <numerusform>%n cost deleted</numerusform>
            <numerusform>%n costs deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n costs that came of it would be deleted.</source>
        <translation>
            <numerusform>%n cost that came of it would be deleted.</numerusform>
            <numerusform>%n costs that came of it would be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts added</source>
        <translation>
            <numerusform>%n count added</numerusform>
            <numerusform>%n counts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts changed</source>
        <translation>
            <numerusform>%n count changed</numerusform>
            <numerusform>%n counts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts deleted</source>
        <translation>
            <numerusform>%n count deleted</numerusform>
            <numerusform>%n counts deleted</numerusform>
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
        <source>%n handled</source>
        <translation>
            <numerusform>%n handled</numerusform>
            <numerusform>%n handled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other rows of these days give way to this one.</source>
        <translation>
            <numerusform>%n other row of these days gives way to this one.</numerusform>
            <numerusform>%n other rows of these days give way to this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid hours</source>
        <translation>
            <numerusform>%n paid hour</numerusform>
            <numerusform>%n paid hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quality figures added</source>
        <translation>
            <numerusform>%n quality figure added</numerusform>
            <numerusform>%n quality figures added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quality figures changed</source>
        <translation>
            <numerusform>%n quality figure changed</numerusform>
            <numerusform>%n quality figures changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quality figures deleted</source>
        <translation>
            <numerusform>%n quality figure deleted</numerusform>
            <numerusform>%n quality figures deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of paid hours added</source>
        <translation>
            <numerusform>%n row of paid hours added</numerusform>
            <numerusform>%n rows of paid hours added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of paid hours changed</source>
        <translation>
            <numerusform>%n row of paid hours changed</numerusform>
            <numerusform>%n rows of paid hours changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of paid hours deleted</source>
        <translation>
            <numerusform>%n row of paid hours deleted</numerusform>
            <numerusform>%n rows of paid hours deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of reasons added</source>
        <translation>
            <numerusform>%n row of reasons added</numerusform>
            <numerusform>%n rows of reasons added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of reasons changed</source>
        <translation>
            <numerusform>%n row of reasons changed</numerusform>
            <numerusform>%n rows of reasons changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of reasons deleted</source>
        <translation>
            <numerusform>%n row of reasons deleted</numerusform>
            <numerusform>%n rows of reasons deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be imported, in one step that Undo takes back.</source>
        <translation>
            <numerusform>%n row will be imported, in one step that Undo takes back.</numerusform>
            <numerusform>%n rows will be imported, in one step that Undo takes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules for bank lines added</source>
        <translation>
            <numerusform>%n rule for bank lines added</numerusform>
            <numerusform>%n rules for bank lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n setting changed</numerusform>
            <numerusform>%n settings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n single costs of {period}</source>
        <translation>
            <numerusform>Copy %n single cost of {period}</numerusform>
            <numerusform>Copy %n single costs of {period}</numerusform>
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
        <source>Taking it back deletes %n rows, in one step that Undo brings back.</source>
        <translation>
            <numerusform>Taking it back deletes %n row, in one step that Undo brings back.</numerusform>
            <numerusform>Taking it back deletes %n rows, in one step that Undo brings back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the sum of %n shorter counts, so it is not changed here.</source>
        <translation>
            <numerusform>This is the sum of %n shorter count, so it is not changed here.</numerusform>
            <numerusform>This is the sum of %n shorter counts, so it is not changed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule takes %n of the lines that wait.</source>
        <translation>
            <numerusform>This rule takes %n of the lines that wait.</numerusform>
            <numerusform>This rule takes %n of the lines that wait.</numerusform>
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
        <source>… and %n more like that</source>
        <translation>
            <numerusform>… and %n more like that</numerusform>
            <numerusform>… and %n more like that</numerusform>
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
