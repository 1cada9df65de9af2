/** `name`: as the person's machine calls it; what the file is, its bytes say. */
export type FileToRead = { readonly name: string; readonly bytes: Uint8Array };
