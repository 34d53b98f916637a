import { createFaultSwitch } from '../../mocks/faults';
import { createHandlers } from '../../mocks/handlers';
import { answeredInPage } from '../../mocks/in-page';
import { seedStore } from '../../mocks/store';
import { serveApi, type HttpApi } from '../support/http-api';
import { largeCity } from './large-city';

/** A REST server with a city of 300 units over twelve years. */
export const serveLargeCity = (): Promise<HttpApi> =>
  serveApi(answeredInPage(createHandlers(seedStore([largeCity]), createFaultSwitch())));
