import type { Fault } from './faults';
import { refuse } from './refusal';

type Honest = () => Promise<Response>;

/** Answers a request as a server with this fault would; `honest` gives the answer it should have had. */
export function actOut(fault: Fault, request: Request, honest: Honest): Promise<Response> {
  switch (fault.kind) {
    case 'status':
      return Promise.resolve(statusAnswer(fault.status, request));
    case 'delay':
      return pause(fault.ms, request.signal).then(honest);
    case 'never':
      return pause(undefined, request.signal).then(honest);
    case 'network':
      return Promise.resolve(Response.error());
    case 'malformed':
      return rewritten(honest, (body) => body.slice(0, Math.ceil(body.length / 2)));
    case 'html':
      return Promise.resolve(page());
    case 'wrong-shape':
      return rewritten(honest, (body) => JSON.stringify(JSON.parse(body), numbersAsText));
    case 'partial':
      return partial(request, honest);
  }
}

const statusAnswer = (status: number, request: Request): Response =>
  refuse(
    { status, title: 'Fault acted out', detail: `Asked for by fault=status:${status}` },
    new URL(request.url).pathname,
  );

const page = (): Response =>
  new Response('<!doctype html><title>Sign in</title><p>Please sign in.</p>', {
    headers: { 'Content-Type': 'text/html' },
  });

async function rewritten(honest: Honest, rewrite: (body: string) => string): Promise<Response> {
  const response = await honest();
  return new Response(rewrite(await response.text()), response);
}

const numbersAsText = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? String(value) : value;

/** Half of the list's first page; asked for the rest, it fails. Anything but a list is answered honestly. */
async function partial(request: Request, honest: Honest): Promise<Response> {
  if (new URL(request.url).searchParams.has('offset')) return statusAnswer(503, request);
  return rewritten(honest, (body) => {
    const answer = JSON.parse(body) as { items?: unknown[] };
    if (!Array.isArray(answer.items)) return body;
    return JSON.stringify({ ...answer, items: answer.items.slice(0, Math.ceil(answer.items.length / 2)) });
  });
}

/** Waits, for ever without a time; rejects when the request is given up. */
const pause = (ms: number | undefined, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
