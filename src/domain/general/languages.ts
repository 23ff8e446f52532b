import { entries } from "../words.ts";

// Source: Intl.DisplayNames (type "language", locale "en") of Node 20, written once; CLDR, Unicode License v3. Shortened by hand.

/** Names of languages in English. */
export const languages: readonly string[] = entries(`
Afar, Abkhazian, Avestan, Afrikaans, Akan, Amharic, Aragonese, Arabic, Assamese, Avaric, Aymara, Azerbaijani, Bashkir, Belarusian,
Bulgarian, Bhojpuri, Bislama, Bambara, Bangla, Bengali, Tibetan, Breton, Bosnian, Catalan, Chechen, Chamorro, Corsican, Cree, Czech,
Church Slavic, Chuvash, Welsh, Danish, German, Divehi, Dzongkha, Ewe, Greek, English, Esperanto, Spanish, Estonian, Basque, Persian,
Farsi, Fula, Finnish, Fijian, Faroese, French, Western Frisian, Frisian, Irish, Scottish Gaelic, Gaelic, Galician, Guarani, Gujarati,
Manx, Hausa, Hebrew, Hindi, Hiri Motu, Croatian, Haitian Creole, Creole, Hungarian, Armenian, Herero, Interlingua, Indonesian, Igbo,
Inupiaq, Ido, Icelandic, Italian, Inuktitut, Japanese, Yiddish, Javanese, Georgian, Kongo, Kikuyu, Kazakh, Kalaallisut, Khmer, Kannada,
Korean, Kanuri, Kashmiri, Kurdish, Komi, Cornish, Kyrgyz, Latin, Luxembourgish, Ganda, Luganda, Limburgish, Lingala, Lao, Lithuanian,
Latvian, Malagasy, Marshallese, Māori, Maori, Macedonian, Malayalam, Mongolian, Marathi, Malay, Maltese, Burmese, Nauru, Norwegian,
Nepali, Dutch, Navajo, Nyanja, Chichewa, Occitan, Ojibwa, Oromo, Odia, Ossetic, Punjabi, Pali, Polish, Pashto, Dari, Portuguese,
Quechua, Romansh, Rundi, Romanian, Russian, Kinyarwanda, Sanskrit, Sardinian, Sindhi, Sami, Sango, Serbian, Sinhala, Slovak,
Slovenian, Samoan, Shona, Somali, Albanian, Swati, Sotho, Sundanese, Swedish, Swahili, Kiswahili, Tamil, Telugu, Tajik, Thai,
Tigrinya, Turkmen, Filipino, Tagalog, Tswana, Setswana, Tongan, Turkish, Tsonga, Tatar, Tahitian, Uyghur, Ukrainian, Urdu, Uzbek,
Venda, Vietnamese, Volapük, Walloon, Wolof, Xhosa, isiXhosa, Yoruba, Zhuang, Chinese, Mandarin, Cantonese, Zulu, isiZulu`);
