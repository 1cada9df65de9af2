export type SampleStakeholderGroup = 'member-state' | 'sector-member' | 'associate' | 'academia' | 'other';

export type SampleRegion = 'Africa' | 'Americas' | 'Arab States' | 'Asia-Pacific' | 'CIS' | 'Europe';

/** Languages in which sample texts exist (BCP 47). */
export type SampleLanguage = 'en' | 'fr' | 'es' | 'ar';

/** One contribution to the online consultation, as its public page shows it. */
export type SampleContribution = {
  readonly id: string;
  /** `SURNAME, Given`. */
  readonly name: string;
  /** Day of receipt, `2015-MM-DD`, Geneva. */
  readonly date: string;
  readonly organisation: string;
  readonly country: string;
  /** ISO 3166-1 alpha-2; `ZZ`, which the standard leaves to its users, for a country that is described and not named. */
  readonly countryCode: string;
  readonly region: SampleRegion;
  readonly jobTitle: string;
  readonly stakeholderGroup: SampleStakeholderGroup;
  readonly language: SampleLanguage;
  readonly title: string;
  /** Paragraph n of the compilation's sources is `paragraphs[n - 1]`. */
  readonly paragraphs: readonly string[];
  /** Says, in the contribution's own language, that it is a sample; to be shown with the text. */
  readonly notice: string;
};

export const sampleNotice: Readonly<Record<SampleLanguage, string>> = {
  en: 'Sample text written for Openfloor; the organisation is invented.',
  fr: 'Texte d’exemple rédigé pour Openfloor ; l’organisation est fictive.',
  es: 'Texto de muestra escrito para Openfloor; la organización es ficticia.',
  ar: 'نص نموذجي كُتب من أجل Openfloor؛ والمنظمة المذكورة فيه متخيَّلة.',
};
