/** First bytes by which a file that is no text is known, with what a person calls it. Order matters: longest first. */
interface Signature {
  readonly name: string;
  readonly offset: number;
  readonly bytes: readonly number[];
}

const ascii = (text: string): readonly number[] => Array.from(text, (c) => c.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { name: "a PNG image", offset: 0, bytes: [0x89, ...ascii("PNG")] },
  { name: "a JPEG image", offset: 0, bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", offset: 0, bytes: ascii("GIF8") },
  { name: "a WebP image", offset: 8, bytes: ascii("WEBPVP8") },
  { name: "a WAV sound", offset: 8, bytes: ascii("WAVEfmt") },
  { name: "a TIFF image", offset: 0, bytes: [0x49, 0x49, 0x2a, 0] },
  { name: "a TIFF image", offset: 0, bytes: [0x4d, 0x4d, 0, 0x2a] },
  { name: "a PDF document", offset: 0, bytes: ascii("%PDF-") },
  { name: "a PostScript document", offset: 0, bytes: ascii("%!PS-Adobe") },
  { name: "an RTF document", offset: 0, bytes: ascii("{\\rtf") },
  {
    name: "an old Office document",
    offset: 0,
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  },
  { name: "an SQLite database", offset: 0, bytes: ascii("SQLite format 3") },
  {
    name: "a ZIP archive or an Office or EPUB document",
    offset: 0,
    bytes: [0x50, 0x4b, 0x03, 0x04],
  },
  { name: "an empty ZIP archive", offset: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: "a gzip archive", offset: 0, bytes: [0x1f, 0x8b, 0x08] },
  { name: "a bzip2 archive", offset: 0, bytes: ascii("BZh9") },
  { name: "an xz archive", offset: 0, bytes: [0xfd, ...ascii("7zXZ")] },
  { name: "a 7-Zip archive", offset: 0, bytes: [...ascii("7z"), 0xbc, 0xaf, 0x27, 0x1c] },
  { name: "a Zstandard archive", offset: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: "a tar archive", offset: 257, bytes: ascii("ustar") },
  { name: "a video or photo in an MP4 container", offset: 4, bytes: ascii("ftyp") },
  { name: "a Matroska or WebM video", offset: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { name: "an MP3 sound", offset: 0, bytes: [...ascii("ID3"), 3] },
  { name: "an MP3 sound", offset: 0, bytes: [...ascii("ID3"), 4] },
  { name: "a FLAC sound", offset: 0, bytes: ascii("fLaC") },
  { name: "an Ogg sound", offset: 0, bytes: ascii("OggS") },
  { name: "a program", offset: 0, bytes: [0x7f, ...ascii("ELF")] },
  { name: "a program", offset: 0, bytes: [...ascii("MZ"), 0x90, 0] },
  { name: "a program", offset: 0, bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { name: "a WebAssembly module", offset: 0, bytes: [0, ...ascii("asm")] },
  { name: "a font", offset: 0, bytes: ascii("wOF2") },
];

/** What a file looks like by its first bytes ("a PNG image"); null where it may be text. */
export function nameOfBinary(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find((signature) =>
    signature.bytes.every((byte, i) => bytes[signature.offset + i] === byte),
  );
  return found?.name ?? null;
}
