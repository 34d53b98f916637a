import { inPageTransport } from '../../mocks/in-page';
import { serveApi, type HttpApi } from '../support/http-api';

/** A REST server that answers as the embedded API does. */
export const serveEmbedded = (): Promise<HttpApi> => serveApi(inPageTransport);
