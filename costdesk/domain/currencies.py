"""How many digits the minor unit of a currency has (ISO 4217), as owners use it.

BGN and HRK have given way to the euro, but older costs are in them.
"""

from __future__ import annotations

_TWO = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
    "CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ "
    "GYD HKD HNL HRK HTG IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR "
    "PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT "
    "TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG"
)
# HUF has two digits in ISO 4217, but nobody has used the fillér since 1999.
_ZERO = "BIF CLP DJF GNF HUF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
_THREE = "BHD IQD JOD KWD LYD OMR TND"

_DIGITS = (
    dict.fromkeys(_TWO.split(), 2)
    | dict.fromkeys(_ZERO.split(), 0)
    | dict.fromkeys(_THREE.split(), 3)
)

LIKELY_CURRENCIES = ("EUR", "HUF", "USD", "GBP", "CHF", "CZK", "PLN", "RON", "SEK", "DKK", "NOK")
"""What a centre here is likely to be paid or to pay in, the likeliest first."""


def is_currency(code: str) -> bool:
    """Whether this is an ISO 4217 code of a currency in use."""
    return code in _DIGITS


def digits_of(code: str) -> int:
    """Digits after the decimal mark. Raises KeyError for a code that is no currency in use."""
    return _DIGITS[code]
