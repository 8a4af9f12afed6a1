import { onDemand } from './onDemand';

// What is not needed at once comes with a file of its own, so that the first screen is there sooner.
const sendingScreens = () => import('./screens/sendingScreens');
export const Review = onDemand(async () => (await sendingScreens()).Review);
export const Sending = onDemand(async () => (await sendingScreens()).Sending);
export const Result = onDemand(async () => (await sendingScreens()).Result);
export const Uncertain = onDemand(async () => (await sendingScreens()).Uncertain);
export const Customer = onDemand(async () => (await import('./screens/customer/Customer')).Customer);
export const RecordPromise = onDemand(async () => (await import('./screens/promise/RecordPromise')).RecordPromise);
export const RecordDispute = onDemand(async () => (await import('./screens/promise/RecordDispute')).RecordDispute);
export const Actions = onDemand(async () => (await import('./screens/actions/Actions')).Actions);
export const Document = onDemand(async () => (await import('./screens/documents/Document')).Document);
export const HandOff = onDemand(async () => (await import('./screens/handoff/HandOff')).HandOff);
export const Help = onDemand(async () => (await import('./screens/help/Help')).Help);
export const Policy = onDemand(async () => (await import('./screens/policy/Policy')).Policy);
export const Columns = onDemand(async () => (await import('./screens/columns/Columns')).Columns);
export const Templates = onDemand(async () => (await import('./screens/templates/Templates')).Templates);
export const Services = onDemand(async () => (await import('./screens/services/Services')).Services);
export const Functions = onDemand(async () => (await import('./screens/functions/Functions')).Functions);

/** Fetches what the next press most likely needs; what fails now is fetched again when it is needed. */
export function fetchAhead(): void {
  sendingScreens().catch(() => undefined);
}
