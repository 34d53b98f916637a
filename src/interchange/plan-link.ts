import { fail, type Result } from '../domain/result';
import { readPlan, writePlan, type LoosePlan, type PlanFileProblem } from './plan-file';

/** Links longer than this are cut by mail and chat programs; a file is then the better way, characters. */
export const longestLink = 2_000;

/** The most a link may be unpacked to, bytes. */
const mostUnpacked = 2_000_000;

/** A link that was cut, changed or packed to burst is `damaged`. */
export type PlanLinkProblem = PlanFileProblem | { readonly code: 'damaged' };

/**
 * A plan with its history as text for an address: compressed (`z`), or as it is (`j`) where the browser cannot, in
 * base64url. Longer than `longestLink`, it should be a file instead.
 */
export async function packPlan(plan: LoosePlan): Promise<string> {
  const bytes = new TextEncoder().encode(writePlan(plan));
  if (typeof CompressionStream === 'undefined') return `j${base64url(bytes)}`;
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return `z${base64url(new Uint8Array(await new Response(packed).arrayBuffer()))}`;
}

/** Reads what `packPlan` wrote. */
export async function unpackPlan(packed: string): Promise<Result<LoosePlan, PlanLinkProblem>> {
  try {
    const bytes = fromBase64url(packed.slice(1));
    const text = packed.startsWith('z') ? await inflated(bytes) : packed.startsWith('j') ? bytes : undefined;
    if (text === undefined) return fail({ code: 'damaged' });
    if (text.length > mostUnpacked) return fail({ code: 'too-large' });
    return readPlan(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (error) {
    return fail({ code: error instanceof TooLarge ? 'too-large' : 'damaged' });
  }
}

class TooLarge extends Error {}

/** Counts while it unpacks, so that a small text cannot fill the memory. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > mostUnpacked) {
      await reader.cancel();
      throw new TooLarge();
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Throws on text that is no base64url. */
function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text)) throw new Error('no base64url');
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
}
