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
  const { url = '/', method = 'GET', headers } = incoming;
  try {
    const response = await transport(new Request(`http://${headers.host}${url}`, { method }));
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      'Access-Control-Allow-Origin': '*',
    });
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  } catch {
    outgoing.destroy();
  }
}
