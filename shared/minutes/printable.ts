/** Control characters cannot stand in XML, which DOCX is. */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, '');
