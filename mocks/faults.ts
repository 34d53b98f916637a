import { endpoints, type EndpointName } from '../src/api/contract';
import { fail, ok, type Result } from '../src/domain/result';
import { badRequest, type Refusal } from './refusal';

/**
 * What the embedded API can be asked to act out, one or more of these with commas between, on all endpoints or, after
 * `@`, on one by its name in the contract: `status:503`, `delay:10000` (ms), `never`, `network`, `malformed` (cut-off
 * JSON), `html` (a page with status 200), `wrong-shape` (numbers as text), `partial` (half of a list, then a failure).
 */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'never' | 'network' | 'malformed' | 'html' | 'wrong-shape' | 'partial' };

interface PlacedFault {
  readonly fault: Fault;
  readonly on?: EndpointName;
}

const plain = ['never', 'network', 'malformed', 'html', 'wrong-shape', 'partial'] as const;

/** Reads the text of a fault switch. Empty text is no fault. */
export function parseFaults(text: string): Result<readonly PlacedFault[], Refusal> {
  const placed = text.split(',').filter(Boolean).map(parseFault);
  const faults = placed.filter((fault) => fault !== undefined);
  if (faults.length === placed.length) return ok(faults);
  return fail(badRequest([{ code: 'unknown-fault', where: 'query/fault', detail: { value: text } }]));
}

function parseFault(text: string): PlacedFault | undefined {
  const [what = '', on] = text.split('@');
  const fault = faultNamed(what);
  if (fault === undefined) return undefined;
  if (on === undefined) return { fault };
  return Object.hasOwn(endpoints, on) ? { fault, on: on as EndpointName } : undefined;
}

function faultNamed(what: string): Fault | undefined {
  const [, kind, digits] = /^(status|delay):(\d{1,9})$/.exec(what) ?? [];
  const number = Number(digits);
  if (kind === 'delay') return { kind, ms: number };
  if (kind === 'status') return number >= 400 && number <= 599 ? { kind, status: number } : undefined;
  const named = plain.find((name) => name === what);
  return named && { kind: named };
}

/** Decides which fault a request meets: the one in its own address, else the one that was set. */
export interface FaultSwitch {
  /** Sets faults for all requests to come, or for the first `times` they apply to; empty text ends them. */
  set(text: string, times?: number): void;
  faultOf(name: EndpointName, asked: string): Result<Fault | undefined, Refusal>;
}

export function createFaultSwitch(): FaultSwitch {
  let standing: readonly PlacedFault[] = [];
  let left = Infinity;
  return {
    set: (text, times = Infinity) => {
      const parsed = parseFaults(text);
      if (!parsed.ok) throw new Error(`no such fault: ${text}`);
      standing = parsed.value;
      left = times;
    },
    faultOf: (name, asked) => {
      const parsed = parseFaults(asked);
      if (!parsed.ok) return parsed;
      const own = meeting(parsed.value, name);
      if (own !== undefined) return ok(own);
      const set = meeting(standing, name);
      if (set === undefined || left === 0) return ok(undefined);
      left -= 1;
      return ok(set);
    },
  };
}

const meeting = (faults: readonly PlacedFault[], name: EndpointName): Fault | undefined =>
  faults.find(({ on }) => on === undefined || on === name)?.fault;
