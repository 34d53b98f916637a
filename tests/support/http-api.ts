import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Transport } from '../../src/api/contract-transport';

export interface HttpApi {
  readonly base: string;
  readonly close: () => Promise<void>;
}

/** An API over real HTTP on this computer, whatever answers its requests. Any page may ask it. */
export async function serveApi(transport: Transport): Promise<HttpApi> {
  const server = createServer((incoming, outgoing) => {
    void answer(transport, incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { base: `http://127.0.0.1:${port}/api/v1`, close };
}

async function answer(
  transport: Transport,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    if (incoming.method === 'OPTIONS') {
      outgoing.writeHead(204, anyPage).end();
      return;
    }
    const response = await transport(await requestOf(incoming));
    outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...anyPage });
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  } catch {
    outgoing.destroy();
  }
}

const anyPage = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': 'Content-Type, If-Match',
  'Access-Control-Expose-Headers': 'ETag, Location',
};

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const { url = '/', method = 'GET', headers } = incoming;
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const told = ['content-type', 'if-match'].flatMap((name): [string, string][] => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  const carried = body.length > 0 ? { body } : {};
  return new Request(`http://${headers.host}${url}`, { method, headers: told, ...carried });
}
