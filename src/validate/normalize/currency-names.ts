import type { CurrencyCode } from '../../codes/currencies.js'

/** Names and signs of one currency, or of several that share them. */
export interface CurrencyNames {
  /** In lower case. */
  readonly names: readonly string[]
  /** The currencies that the names can mean. */
  readonly codes: readonly [CurrencyCode, ...CurrencyCode[]]
  /** The one that they mean by convention where nothing else is said. */
  readonly usual?: CurrencyCode
}

const DOLLARS: CurrencyNames['codes'] = [
  'USD',
  'AUD',
  'CAD',
  'HKD',
  'NZD',
  'SGD',
  'TWD',
  'BBD',
  'BMD',
  'BND',
  'BSD',
  'BZD',
  'FJD',
  'GYD',
  'JMD',
  'KYD',
  'LRD',
  'NAD',
  'SBD',
  'SRD',
  'TTD',
  'XCD',
]
const PESOS: CurrencyNames['codes'] = ['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'CUP', 'DOP', 'UYU']
const POUNDS: CurrencyNames['codes'] = ['GBP', 'EGP', 'FKP', 'GIP', 'LBP', 'SDG', 'SHP', 'SSP', 'SYP']
const RUPEES: CurrencyNames['codes'] = ['INR', 'LKR', 'MUR', 'NPR', 'PKR', 'SCR']

/** How currencies are written, ISO 4217 codes apart. */
export const CURRENCY_NAMES: readonly CurrencyNames[] = [
  { names: ['円', '日本円', 'yen', 'japanese yen', 'jp¥'], codes: ['JPY'] },
  { names: ['¥'], codes: ['JPY', 'CNY'] },
  { names: ['元'], codes: ['CNY', 'TWD', 'HKD'] },
  {
    names: ['人民元', '中国元', '人民币', 'yuan', 'chinese yuan', 'renminbi', 'rmb', 'cn¥'],
    codes: ['CNY'],
  },
  { names: ['€', 'ユーロ', 'euro', 'euros'], codes: ['EUR'] },
  { names: ['$'], codes: [...DOLLARS, ...PESOS] },
  { names: ['dollar', 'dollars'], codes: DOLLARS },
  { names: ['ドル'], codes: DOLLARS, usual: 'USD' },
  {
    names: [
      'us$',
      'u.s.$',
      'us dollar',
      'us dollars',
      'u.s. dollar',
      'u.s. dollars',
      'united states dollars',
      '米ドル',
      'usドル',
      'アメリカドル',
    ],
    codes: ['USD'],
  },
  { names: ['a$', 'au$', 'australian dollars', '豪ドル', 'オーストラリアドル'], codes: ['AUD'] },
  { names: ['c$', 'ca$', 'canadian dollars', 'カナダドル', '加ドル'], codes: ['CAD'] },
  { names: ['hk$', 'hong kong dollars', '香港ドル'], codes: ['HKD'] },
  { names: ['nz$', 'new zealand dollars', 'ニュージーランドドル', 'nzドル'], codes: ['NZD'] },
  { names: ['s$', 'sg$', 'singapore dollars', 'シンガポールドル', '星ドル'], codes: ['SGD'] },
  {
    names: ['nt$', 'new taiwan dollars', '台湾ドル', '新台湾ドル', '台湾元', 'ニュー台湾ドル'],
    codes: ['TWD'],
  },
  { names: ['£', 'pound sterling', 'pounds sterling', '英ポンド', 'スターリングポンド'], codes: ['GBP'] },
  { names: ['pound', 'pounds', 'ポンド'], codes: POUNDS, usual: 'GBP' },
  { names: ['₩', 'ウォン', 'won', '韓国ウォン', 'korean won', 'south korean won'], codes: ['KRW'] },
  { names: ['北朝鮮ウォン'], codes: ['KPW'] },
  { names: ['₹', 'インドルピー', 'indian rupees'], codes: ['INR'] },
  { names: ['rs', 'rs.', 'ルピー', 'rupee', 'rupees'], codes: RUPEES },
  { names: ['スイスフラン', 'swiss franc', 'swiss francs', 'sfr'], codes: ['CHF'] },
  { names: ['kr', 'kr.', 'クローナ', 'クローネ'], codes: ['SEK', 'NOK', 'DKK', 'ISK'] },
  { names: ['スウェーデンクローナ', 'swedish kronor', 'swedish krona'], codes: ['SEK'] },
  { names: ['ノルウェークローネ', 'norwegian kroner', 'norwegian krone'], codes: ['NOK'] },
  { names: ['デンマーククローネ', 'danish kroner', 'danish krone'], codes: ['DKK'] },
  { names: ['アイスランドクローナ', 'icelandic kronur', 'icelandic krona'], codes: ['ISK'] },
  { names: ['zł', 'ズウォティ', 'ズロチ', 'zloty', 'zlotys'], codes: ['PLN'] },
  { names: ['kč', 'チェココルナ', 'czech koruna', 'czech korunas'], codes: ['CZK'] },
  { names: ['フォリント', 'forint', 'forints'], codes: ['HUF'] },
  { names: ['₽', 'ルーブル', 'ロシアルーブル', 'russian rubles', 'russian roubles'], codes: ['RUB'] },
  { names: ['₺', 'トルコリラ', 'turkish lira', 'turkish liras'], codes: ['TRY'] },
  { names: ['₪', 'シェケル', 'shekel', 'shekels'], codes: ['ILS'] },
  { names: ['฿', 'バーツ', 'baht'], codes: ['THB'] },
  { names: ['rp', 'rp.', 'ルピア', 'rupiah'], codes: ['IDR'] },
  { names: ['rm', 'リンギット', 'ringgit'], codes: ['MYR'] },
  { names: ['₫', 'ドン', 'ベトナムドン', 'vietnamese dong'], codes: ['VND'] },
  { names: ['₱', 'フィリピンペソ', 'philippine pesos'], codes: ['PHP'] },
  { names: ['ペソ', 'peso', 'pesos'], codes: PESOS },
  { names: ['メキシコペソ', 'mexican pesos'], codes: ['MXN'] },
  { names: ['r$', 'レアル', 'ブラジルレアル', 'reais', 'brazilian reais'], codes: ['BRL'] },
  { names: ['南アフリカランド', 'ランド', 'rand', 'south african rand'], codes: ['ZAR'] },
  { names: ['₴', 'フリヴニャ', 'hryvnia'], codes: ['UAH'] },
  { names: ['₦', 'ナイラ', 'naira'], codes: ['NGN'] },
  { names: ['リヤル', 'riyal', 'riyals'], codes: ['SAR', 'OMR', 'QAR', 'YER', 'IRR'] },
  { names: ['サウジリヤル', 'サウジアラビアリヤル', 'saudi riyal', 'saudi riyals'], codes: ['SAR'] },
  { names: ['ディルハム', 'dirham', 'dirhams'], codes: ['AED', 'MAD'] },
  { names: ['uaeディルハム', 'uae dirham', 'uae dirhams'], codes: ['AED'] },
]
