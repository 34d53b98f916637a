import { createFaultSwitch } from '../../mocks/faults';
import { createHandlers } from '../../mocks/handlers';
import { answeredInPage } from '../../mocks/in-page';
import { seedStore } from '../../mocks/store';
import { serveApi, type HttpApi } from '../support/http-api';
import { largeCity } from './large-city';
import { planningCity } from './planning-city';

const planned = planningCity({ units: 300, districts: 20, years: 6 });

/** A REST server with a city of 300 units over twelve years, and one of as many to be planned. */
export const serveLargeCity = (): Promise<HttpApi> =>
  serveApi(answeredInPage(createHandlers(seedStore([largeCity, planned]), createFaultSwitch())));
