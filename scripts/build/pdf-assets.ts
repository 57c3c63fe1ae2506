import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGE = resolve(import.meta.dirname, '../../node_modules/pdfjs-dist');

/** Decoders for JPEG 2000 and JBIG2 in plain script: our policy allows no WebAssembly, and scans are often one of these. */
const DECODERS = ['openjpeg_nowasm_fallback.js', 'jbig2_nowasm_fallback.js', 'LICENSE_OPENJPEG', 'LICENSE_PDFJS_OPENJPEG', 'LICENSE_JBIG2', 'LICENSE_PDFJS_JBIG2'];

export interface CopiedFile {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** What the PDF library fetches by address from our own package: character maps, stand-in fonts with licences, decoders. */
export function pdfAssets(): CopiedFile[] {
  const copied = (folder: string, names: readonly string[]): CopiedFile[] =>
    names.map((name) => ({ absoluteSrc: join(PACKAGE, folder, name), relativeDest: `pdfjs/${folder}/${name}` }));
  return [...copied('cmaps', readdirSync(join(PACKAGE, 'cmaps'))), ...copied('standard_fonts', readdirSync(join(PACKAGE, 'standard_fonts'))), ...copied('wasm', DECODERS)];
}
