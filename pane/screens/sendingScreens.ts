// One file for the whole way of a reminder: once its review is there, nothing on the way is still to be fetched.
export { Result } from './result/Result';
export { Uncertain } from './result/Uncertain';
export { Review } from './review/Review';
export { Sending } from './sending/Sending';
