import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { SourceError } from '@qianliyan/sdk';
import { headBytes } from '@qianliyan/sdk/intake';

/** An open file that can be read anywhere, and be closed. */
export interface OpenFile {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

async function filled(file: FileHandle, bytes: Uint8Array, offset: number): Promise<Uint8Array> {
  let at = 0;
  while (at < bytes.length) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, offset + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}

/**
 * Opens a file for reading in any order.
 * @throws SourceError `file-unreadable` when it is not there or may not be read.
 */
export async function openFile(path: string): Promise<OpenFile> {
  try {
    const file = await open(path, 'r');
    const { size } = await file.stat();
    return {
      size,
      read: (offset, length) => filled(file, new Uint8Array(Math.max(0, Math.min(length, size - offset))), offset),
      close: () => file.close(),
    };
  } catch (cause) {
    throw new SourceError('file-unreadable', `file cannot be read: ${path}`, { cause, subject: path });
  }
}

/** The first bytes of a file, enough to tell its kind; more when asked for. */
export async function fileHead(path: string, length = headBytes): Promise<Uint8Array> {
  const file = await openFile(path);
  try {
    return await file.read(0, length);
  } finally {
    await file.close();
  }
}
