import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { CsvFile } from './csv-file.js';
import { isPlainUtf8, utf8Bytes } from './utf8.js';
import type { Workspace } from './workspace.js';

const [quote, newline] = [0x22, 0x0a];

/**
 * A file as the engine can read it, in pieces of at most about `bytes`, cut between rows; each has the file's header. A UTF-8 file
 * that is small enough is its own only piece; another is transcoded or cut into scratch files, one at a time.
 */
export async function* piecesOf(work: Workspace, file: CsvFile, bytes: number): AsyncGenerator<CsvFile> {
  const { encoding } = file.intake.file;
  if (file.bytes <= bytes && (await isPlainUtf8(file.source, encoding))) {
    yield file;
    return;
  }
  let continues = false;
  let path = work.scratchFile('csv');
  let out = await open(path, 'w');
  try {
    let header: Buffer | undefined;
    let written = 0;
    let fresh = true;
    for await (const { rows, ends } of cutAt(utf8Bytes(file.source, encoding), bytes)) {
      const end = header ? 0 : rows.indexOf(newline) + 1;
      if (!header) header = rows.subarray(0, end);
      if (fresh) await writeAll(out, header);
      fresh = false;
      await writeAll(out, rows.subarray(end));
      written += rows.length - end;
      if (!ends || written === 0) continue;
      await out.close();
      yield { ...file, path, bytes: written, continues };
      work.store.files.remove(path);
      continues = true;
      written = 0;
      fresh = true;
      path = work.scratchFile('csv');
      out = await open(path, 'w');
    }
    await out.close();
    if (written > 0 || !continues) yield { ...file, path, bytes: written, continues };
  } finally {
    await out.close();
    work.store.files.remove(path);
  }
}

async function writeAll(out: FileHandle, bytes: Buffer): Promise<void> {
  if (bytes.length > 0) await out.writeFile(bytes);
}

/** Chunks cut after the first row that ends past every `bytes`; a line break between quotes ends no row. */
async function* cutAt(
  chunks: AsyncIterable<Buffer>,
  bytes: number,
): AsyncGenerator<{ readonly rows: Buffer; readonly ends: boolean }> {
  let since = 0;
  let quoted = false;
  for await (const chunk of chunks) {
    let from = 0;
    while (from < chunk.length) {
      const need = Math.max(from, from + bytes - since);
      const cut: number = need >= chunk.length ? -1 : rowEnd(chunk, from, need, quoted);
      const rows = chunk.subarray(from, cut < 0 ? chunk.length : cut + 1);
      quoted = cut < 0 && flips(rows) !== quoted;
      since = cut < 0 ? since + rows.length : 0;
      from += rows.length;
      yield { rows, ends: cut >= 0 };
    }
  }
}

/** True when quotes open what they did not close. */
function flips(bytes: Buffer): boolean {
  let odd = false;
  for (let at = bytes.indexOf(quote); at >= 0; at = bytes.indexOf(quote, at + 1)) odd = !odd;
  return odd;
}

/** The first line break at or after `need` that ends a row; -1 when there is none. */
function rowEnd(chunk: Buffer, from: number, need: number, quoted: boolean): number {
  let inside = flips(chunk.subarray(from, need)) !== quoted;
  let at = need;
  for (let end = chunk.indexOf(newline, at); end >= 0; end = chunk.indexOf(newline, at)) {
    inside = flips(chunk.subarray(at, end)) !== inside;
    if (!inside) return end;
    at = end + 1;
  }
  return -1;
}
