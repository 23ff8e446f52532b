type Codes = ReadonlyMap<string, string>;

/** Reads "key=code" pairs between blanks. */
function codes(list: string): Codes {
  const pairs = list.trim().split(/\s+/);
  return new Map(
    pairs.map((pair): [string, string] => [pair.split("=")[0] ?? "", pair.split("=")[1] ?? ""]),
  );
}

/** ISO 4217 code by currency sign. */
export const SIGNS: Codes = codes(
  "$=USD €=EUR £=GBP ¥=JPY ￥=JPY ₹=INR ₩=KRW ₽=RUB ₦=NGN ₱=PHP ₺=TRY ₫=VND ₪=ILS ₴=UAH ฿=THB ₡=CRC ₵=GHS ₲=PYG ₸=KZT ₼=AZN ₾=GEL ₮=MNT ₭=LAK ៛=KHR",
);

/** ISO 4217 code by what stands before a dollar sign, in lower case without dots. */
export const DOLLARS: Codes = codes(
  "us=USD a=AUD au=AUD aud=AUD c=CAD ca=CAD can=CAD cad=CAD nz=NZD hk=HKD s=SGD sg=SGD nt=TWD r=BRL mx=MXN mex=MXN j=JMD tt=TTD usd=USD",
);

/** ISO 4217 code by abbreviation before or after a number, as written. */
export const ABBREVIATIONS: Codes = codes(`
  USD=USD EUR=EUR GBP=GBP JPY=JPY CNY=CNY RMB=CNY INR=INR Rs=INR CHF=CHF SEK=SEK NOK=NOK DKK=DKK ISK=ISK PLN=PLN CZK=CZK HUF=HUF RON=RON BGN=BGN
  AUD=AUD CAD=CAD NZD=NZD HKD=HKD SGD=SGD TWD=TWD KRW=KRW BRL=BRL MXN=MXN ARS=ARS CLP=CLP COP=COP PEN=PEN ZAR=ZAR KES=KES KSh=KES Ksh=KES TZS=TZS TSh=TZS UGX=UGX USh=UGX
  NGN=NGN GHS=GHS EGP=EGP MAD=MAD ETB=ETB RWF=RWF XOF=XOF XAF=XAF AED=AED SAR=SAR QAR=QAR KWD=KWD ILS=ILS TRY=TRY RUB=RUB UAH=UAH THB=THB IDR=IDR MYR=MYR RM=MYR
  PHP=PHP VND=VND PKR=PKR BDT=BDT LKR=LKR NPR=NPR`);

/** ISO 4217 code by noun after a number, in lower case. Where several countries use the word, the largest. */
export const NOUNS: Codes = codes(`
  dollar=USD dollars=USD euro=EUR euros=EUR pound=GBP pounds=GBP quid=GBP yen=JPY yuan=CNY renminbi=CNY rupee=INR rupees=INR won=KRW rouble=RUB roubles=RUB
  ruble=RUB rubles=RUB franc=CHF francs=CHF krona=SEK kronor=SEK krone=NOK kroner=NOK zloty=PLN zlotys=PLN forint=HUF forints=HUF koruna=CZK real=BRL reais=BRL
  peso=MXN pesos=MXN rand=ZAR shilling=KES shillings=KES naira=NGN cedi=GHS cedis=GHS lira=TRY liras=TRY shekel=ILS shekels=ILS dirham=AED dirhams=AED riyal=SAR riyals=SAR
  baht=THB ringgit=MYR rupiah=IDR dong=VND hryvnia=UAH hryvnias=UAH taka=BDT`);

/** ISO 4217 code by adjective and noun. */
export const NATIONAL: Codes = codes(`
  us_dollars=USD american_dollars=USD australian_dollars=AUD canadian_dollars=CAD kong_dollars=HKD singapore_dollars=SGD taiwan_dollars=TWD
  zealand_dollars=NZD swiss_francs=CHF swedish_kronor=SEK swedish_krona=SEK norwegian_kroner=NOK danish_kroner=DKK kenyan_shillings=KES tanzanian_shillings=TZS
  ugandan_shillings=UGX south_rand=ZAR pakistani_rupees=PKR indian_rupees=INR mexican_pesos=MXN argentine_pesos=ARS chilean_pesos=CLP colombian_pesos=COP
  philippine_pesos=PHP egyptian_pounds=EGP pounds_sterling=GBP turkish_lira=TRY chinese_yuan=CNY japanese_yen=JPY british_pounds=GBP`);
