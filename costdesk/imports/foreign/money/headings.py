"""What columns of statements are called, by what they are; the best name of each first.

Headings are compared without accents, brackets, signs and a currency at their end. A booking date
betters a plain date, which betters the day of a card payment.
"""

from __future__ import annotations

HEADINGS = {
    "booked": (
        "konyveles datuma|konyvelesi datum|konyveles napja|buchungstag|buchungsdatum|"
        "buchung|booking date|posting date|posted date|date posted|date processed|"
        "completed date|booked on|boekdatum|boekingsdatum|datum verrekening|"
        "datum zauctovani|date comptable|date de comptabilisation|fecha contable|"
        "data contabile|transactiedatum boeking|accounting date|effective date|"
        "boekingsdatum transactie|date utc completed|konyvelve|bookingdate|date completed|"
        "settlement date|post date|konyvelesi nap"
    ),
    "date": (
        "datum|date|datum transactie|transactiedatum|datum verrichting|transaction date|"
        "tranzakcio datuma|tranzakcio idopontja|datum ido|teljesites datuma|"
        "tranzakcio ideje|terheles napja|date operation|date de l operation|fecha|"
        "fecha operacion|data|data operazione|transaktionsdatum|umsatzdatum|belegdatum|"
        "datum provedeni|created|created at|created utc|creation date|booking date utc|"
        "datum tijd|time|timestamp|date time|started date|journal date|journaldate|"
        "transaction time|date utc|invoice date|bill date|txn date|datetime|created date|"
        "date created|transactie datum|boeking datum|tranzakcio napja|datum transakce|"
        "date d operation|voucher date|datum van transactie|entry date|boekingsdag|date started|"
        "operation date|factuurdatum|rechnungsdatum|date facture|fecha factura|kelt|"
        "kiallitas datuma|kiallitas kelte|szamla kelte|data operacji|sale date|boekjaar datum"
    ),
    "valued": (
        "rentedatum|valuta|wertstellung valuta|ertek nap|teljesites napja|valutadatum|"
        "value date|wertstellung|erteknap|valuta datum|date de valeur|date valeur|"
        "fecha valor|data valuta|wert|execution date|valutadag"
    ),
    "amount": (
        "billing amount|billed amount|transactionamount amount|amount amount|amount value|"
        "settlement amount|"
        "bedrag|amount|betrag|buchungsbetrag|osszeg|tranzakcio osszege|konyvelt osszeg|"
        "importe|importo|montant|umsatz|transaction amount|transactiebedrag|"
        "bedrag transactie|net|netto|neto|net amount|netamount|castka|zauctovana castka|"
        "value|kwota|belop|betrag in|bedrag in|amount account currency|umsatz in|forgalom|"
        "terheles jovairas|mutatiebedrag|account amount|posted amount|amount net|"
        "total amount|amount total|total|gross|brutto|bruto|osszeg a szamla devizanemeben|"
        "gross amount|brutto osszeg|bruttobetrag|bruto bedrag|betrag brutto|totaal|totaalbedrag|"
        "bedrag incl btw|bedrag inclusief btw|totaal incl btw|total incl vat|montant ttc|"
        "total amount incl vat|amount incl vat|netto osszeg|nettobetrag|netto bedrag|betrag netto|"
        "bedrag excl btw|bedrag exclusief btw|totaal excl btw|total excl vat|montant ht|"
        "amount excl vat|totaalbedrag incl btw|totaalbedrag inclusief btw|"
        "totaalbedrag excl btw|totaalbedrag exclusief btw"
    ),
    "debit": (
        "debit|debet|af|debits|withdrawal|withdrawals|withdrawal amount|paid out|money out|"
        "soll|belastung|ausgabe|ausgaben|ausgang|terheles|terheles osszege|kiadas|outflow|"
        "cargo|debit amount|debitamount|dare|uit|uitgaven|debito|lasten|amount debit|spent|"
        "debit net|net debit nc|payment amount debit|bedrag af|debet bedrag|cargos|"
        "addebiti|lastschrift in|lastschrift|terheles huf|debits amount|soll betrag|"
        "debet in|af bedrag|debit in|bedrag debet|bedrag debit"
    ),
    "credit": (
        "credit|bij|credits|deposit|deposits|deposit amount|paid in|money in|haben|"
        "gutschrift|einnahme|einnahmen|eingang|jovairas|jovairas osszege|bevetel|inflow|"
        "abono|credit amount|creditamount|avere|in|inkomsten|credito|amount credit|"
        "received|credit net|net credit nc|bedrag bij|credit bedrag|abonos|accrediti|"
        "gutschrift in|jovairas huf|credits amount|haben betrag|credit in|bij bedrag|bedrag credit"
    ),
    "flag": (
        "af bij|debet credit|debit credit|credit debit|credit debet|creditdebet|"
        "creditdebit|debetcredit|debitcredit|d c|c d|d k|dc|cd|dk|db cr|dr cr|be ki|ki be|"
        "bevetel kiadas|soll haben|s h|sh|t j|direction|irany|richting|transaction type|"
        "type|typ|debit credit indicator|debit or credit|cr dr|credit debit indicator|"
        "terheles jovairas jel|cdtdbtind|bij af|tipo|sens|add subtract|umsatzart|drcr|"
        "ki bevetel|jelleg|bejovo kimeno|kimeno bejovo|tranzakcio iranya"
    ),
    "currency": (
        "billing currency|settlement currency|currency id|"
        "munt|muntsoort|currency|transactionamount currency|wahrung|buchungswahrung|devizanem|"
        "penznem|"
        "tranzakcio devizaneme|waehrung|monnaie|devise|moneda|divisa|ccy|currency code|"
        "mena|mena uctu|monn|deviza|amount currency|account currency|valuta code|"
        "munteenheid|waluta|szamla devizaneme|curr|rekeningvaluta|kontowahrung|valutacode|"
        "devies|net currency|osszeg devizaneme|tranzakcio penzneme|mena transakce"
    ),
    "payee": (
        "naam tegenpartij|tegenpartij naam|naam tegenpartij bevat|tegenrekeninghouder|"
        "name description|naam tegenrekening|naam omschrijving|partner neve|partner name|"
        "partner nev|ellenoldali nev|ellenoldal neve|counterparty name|counterparty|payee|"
        "beneficiary|name|naam|auftraggeber empfanger|empfanger|"
        "beguenstigter zahlungspflichtiger|begunstigter zahlungspflichtiger|"
        "zahlungsempfanger|auftraggeber beguenstigter|auftraggeber begunstigter|"
        "merchant name|merchant|creditorname|creditor name|"
        "handelaar|naam begunstigde|other party|kedvezmenyezett|"
        "kedvezmenyezett neve|zahlungsbeteiligter|zahlungspflichtige r|nombre|nome|nom|"
        "counterparty iban name|counteraccount name|name zahlungsbeteiligter|empfanger in|"
        "zahlungsempfanger in|vendor|vendor name|contact|contact name|supplier|nev|"
        "leverancier|szallito|lieferant|fournisseur|proveedor|fornitore|relatie|crediteur|"
        "ellenpartner|counter party|ellenpartner neve|"
        "nazev protiuctu|partner elnevezese|partner megnevezese|"
        "zahlungsempfanger zahlungspflichtiger|umsatz mit|tegenpartij|ugyfel|partner"
    ),
    "text": (
        "mededelingen|omschrijving|description|details|kozlemeny|verwendungszweck|"
        "buchungstext|memo|narrative|payment reference|reference|notes|text|libelle|"
        "concepto|concept|megnevezes|omschrijving 1|vrije mededeling|message|"
        "remittance information|remittanceinformationunstructured|"
        "descrizione|causale|particulars|booking text|"
        "original description|purpose|reason|transaction details|transaction description|"
        "buchungs details|buchungsinformation|forgalom tipusa|umsatztext|umsatzinformation|"
        "transaktionsbeschreibung|transaction|subject|item title|betreff|line description|"
        "memo description|kommunikation|desc|omschrijving transactie|tranzakcio leirasa|"
        "description 1|communication|notification|beschreibung|mededeling|betalingskenmerk|"
        "gestructureerde mededeling|comments"
    ),
    "account": (
        "rekening|iban bban|account|konyvelesi szamla|szamlaszam|auftragskonto|"
        "rekeningnummer|iban auftraggeberkonto|account number|account no|iban|konto|"
        "bankrekening|sajat szamlaszam|kontonummer|kredietkaart|cuenta|auftraggeberkonto|"
        "card no|account name|szamla|own account|iban rekening|produit"
    ),
    "counter": (
        "tegenrekening|tegenrekening iban bban|counterparty iban|partner iban|"
        "partner szamlaszama|ellenoldali szamlaszam|rekeningnummer tegenpartij|"
        "counter account|counterparty account|kontonummer iban|iban zahlungsbeteiligter|"
        "tegenpartij rekening|tegenpartij iban bban|rekening tegenpartij|"
        "iban zahlungsempfanger|ellenszamla|partner szamla|counteraccount|"
        "partner szamlaszam|gegenkonto|tegenrekeningnummer|partner szamlaja|"
        "account number counterparty|cislo protiuctu|ellenpartner szamlaszama|"
        "beneficiary iban|beneficiary account number|ellenszamlaszam|"
        "partner szamlaszama azonositoja"
    ),
    "balance": (
        "saldo na mutatie|saldo na trn|saldo na boeking|balance|saldo|egyenleg|"
        "running balance|kontostand|solde|runningbalance|saldo nach buchung|"
        "konyvelt egyenleg|balance after|new balance|saldo na transactie|closing balance|"
        "account balance|szamlaegyenleg|resulting balance|saldo in|saldo voor mutatie|"
        "balance amount|saldo rekening|eindsaldo|rendelkezesre allo egyenleg|"
        "saldo disponible|running bal|saldo po operacji"
    ),
    "key": (
        "volgnr|psp reference|transferwise id|balance transaction id|journal line id|"
        "txn id|konyvelesi azonosito|transaction id|transaction reference number|"
        "banki azonosito|megbizas azonosito|reference id|fitid|transactiereferentie|"
        "referentie|record id|id|transactie id|umsatz id|tranzakcio azonosito|"
        "buchungsreferenz|transaction number|referenceid|bankreferentie|id transakce|"
        "n de transaction"
    ),
    "status": ("status|state|statusz|allapot|status transactie|estado|condition|info"),
    "fee": (
        "fee|fees|gebuhr|gebuhren|fee amount|transaction fee|dij|koltseg|tranzakcios dij|kosten|"
        "tarifa|comision|commission|commissie|commissione|provision|provisie|jutalek|frais|"
        "total fees|total fee|processing fee|service fee|transactiekosten|entgelt|fees taxes|"
        "commission nc|markup nc|scheme fees nc|interchange nc|platform fee|application fee|"
        "stripe fee|paypal fee|payment fee|fixed fee|variable fee|refund fee"
    ),
    "currency_of_fee": ("fee currency|gebuhrenwahrung|valuta kosten"),
    "vat": (
        "vat|vat amount|btw|btw bedrag|bedrag btw|afa|afa osszeg|afa osszege|mwst|mwst betrag|ust|"
        "umsatzsteuer|tva|montant tva|iva|gst|sales tax|tax|tax amount"
    ),
    "due": (
        "vervaldatum|due date|duedate|due on|fizetesi hatarido|hatarido|falligkeitsdatum|fallig am|"
        "date d echeance|echeance|vencimiento|fecha de vencimiento|scadenza"
    ),
    "kind": ("account type|accounttype|account class|class|classification"),
    "deleted": ("fivetran deleted|is deleted|deleted"),
    "heading": (
        "accountname|ledger account|grootboekrekening|gl account|account code|"
        "fokonyvi szam|fokonyvi szamla|sachkonto|kostensoort|grootboek|grootboeknummer|"
        "grootboekomschrijving|grootboekrekening omschrijving|ledger|ledger name|nominal code|"
        "nominal account|sachkontobezeichnung|kontobezeichnung|compte general|cuenta contable"
    ),
}
