import { onDemand } from './onDemand';

// What is not needed at once comes with a file of its own, so that the first screen is there sooner.
export const Customer = onDemand(async () => (await import('./screens/customer/Customer')).Customer);
export const RecordPromise = onDemand(async () => (await import('./screens/promise/RecordPromise')).RecordPromise);
export const RecordDispute = onDemand(async () => (await import('./screens/promise/RecordDispute')).RecordDispute);
export const HandOff = onDemand(async () => (await import('./screens/handoff/HandOff')).HandOff);
export const Functions = onDemand(async () => (await import('./screens/functions/Functions')).Functions);
