import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

/** A Word file as an independent reader (mammoth) finds it, and its parts as they lie in it. */
export const readWord = async (bytes: Uint8Array) => {
  const parts = unzipSync(bytes);
  const part = (name: string): string => {
    const found = parts[name];
    if (!found) throw new Error(`The file has no ${name}`);
    return strFromU8(found);
  };
  const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return { html, part, messages: messages.filter((m) => m.type === 'error').map((m) => m.message) };
};
