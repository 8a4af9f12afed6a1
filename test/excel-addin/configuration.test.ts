import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '../../excel-addin/configuration';

const GATEWAY = { kind: 'gateway', url: 'https://gateway.example/messages', account: 'Hartwell' };
const TWILIO = { ...GATEWAY, kind: 'twilio', from: '+15005550006' };
const CLOUD = { ...GATEWAY, kind: 'whatsappCloud', template: { name: 'reminder', language: 'en' } };

describe('SMS and WhatsApp in config.json', () => {
  test('left out, a person sends them', () => {
    expect(readConfiguration({})).toEqual({ email: null });
    expect(readConfiguration({ sms: null })).toEqual({ email: null });
  });

  test.each([
    ['sms', GATEWAY],
    ['sms', TWILIO],
    ['whatsapp', GATEWAY],
    ['whatsapp', TWILIO],
    ['whatsapp', CLOUD],
    ['sms', { ...GATEWAY, url: '/sms/messages' }],
  ] as const)('%s by %j', (name, service) => {
    expect(readConfiguration({ [name]: service })).toEqual({ email: null, [name]: { ...service, pace: {} } });
  });

  test('the limits of a service are read', () => {
    const pace = { perMinute: 60, perDay: 1000, perRun: 200 };
    expect(readConfiguration({ sms: { ...GATEWAY, ...pace } }).sms?.pace).toEqual(pace);
  });

  test.each([
    [{ sms: { ...GATEWAY, kind: 'pigeon' } }, /sms\.kind is pigeon; expected gateway or twilio/],
    [{ sms: CLOUD }, /sms\.kind is whatsappCloud/],
    [{ sms: 'gateway' }, /sms must be an object/],
    [{ sms: [GATEWAY] }, /sms must be an object/],
    [{ sms: { ...GATEWAY, url: 'http://gateway.example' } }, /sms\.url is http:.*expected an https address/],
    [{ sms: { ...GATEWAY, url: 'javascript:alert(1)' } }, /sms\.url/],
    [{ whatsapp: { ...GATEWAY, account: '' } }, /whatsapp\.account must be text/],
    [{ sms: { ...GATEWAY, kind: 'twilio' } }, /sms\.from must be text/],
    [{ whatsapp: { ...CLOUD, template: { name: 'reminder' } } }, /whatsapp\.template\.language must be text/],
    [{ whatsapp: { ...CLOUD, template: 'reminder' } }, /whatsapp\.template must be an object/],
    [{ sms: { ...GATEWAY, perMinute: 0 } }, /sms\.perMinute is 0; expected a whole number from 1/],
    [{ sms: { ...GATEWAY, perDay: '50' } }, /sms\.perDay is "50"/],
    [{ sms: { ...GATEWAY, key: 'SK123' } }, /sms\.key is not known/],
  ])('%j is an error that names the field', (value, message) => {
    expect(() => readConfiguration(value)).toThrow(message);
  });
});
