import { describe, expect, it } from 'vitest'
import { EnvError, readEnv } from '../../../../src/env/readEnv'

const folder = '/srv/rostrum'

describe('readEnv', () => {
  it('needs nothing', () => {
    expect(readEnv({}, folder)).toEqual({
      production: false,
      dataFolder: '/srv/rostrum/.data',
      mediaFolder: '/srv/rostrum/media',
      port: 3000,
      host: undefined,
      databaseUrl: 'file:/srv/rostrum/.data/dev.db',
      mongodbFlavour: undefined,
      serverUrl: 'http://localhost:3000',
      serverUrlGiven: false,
      local: true,
      secret: undefined,
      demoContent: true,
      demoAccounts: true,
      demoPassword: undefined,
      smtpUrl: undefined,
      rateLimits: true,
      trustProxy: false,
      corsOrigins: '*',
      logLevel: 'info',
      jobs: true,
      shutdownSeconds: 20,
    })
  })

  it('keeps the data of production apart from that of development', () => {
    expect(readEnv({ NODE_ENV: 'production' }, folder).databaseUrl).toBe('file:/srv/rostrum/.data/rostrum.db')
  })

  it('keeps its database in a folder of any name', () => {
    expect(readEnv({}, '/srv/100% press #1?').databaseUrl).toBe('file:/srv/100%25 press %231%3F/.data/dev.db')
  })

  it('takes an empty value for none', () => {
    expect(readEnv({ PORT: '', SERVER_URL: ' ', REDIS_URL: '' }, folder)).toEqual(readEnv({}, folder))
  })

  it.each([
    ['http://localhost:4000', true],
    ['http://127.0.0.1:4000', true],
    ['http://[::1]:4000', true],
    ['https://cms.localhost', true],
    ['https://cms.example.org', false],
    ['https://localhost.example.org', false],
    ['http://192.168.1.20:3000', false],
  ])('knows whether %s is this machine alone: %s', (serverUrl, local) => {
    expect(readEnv({ SERVER_URL: serverUrl }, folder)).toMatchObject({ serverUrl, local })
  })

  it.each([
    [
      'production, reached by others',
      { NODE_ENV: 'production', SERVER_URL: 'https://cms.example.org' },
      false,
    ],
    ['production on this machine alone', { NODE_ENV: 'production' }, true],
    ['development', { SERVER_URL: 'https://cms.example.org' }, true],
    ['no demo content', { DEMO_CONTENT: '0' }, false],
  ])('has demo logins as it should: %s', (_case, record, demoAccounts) => {
    expect(readEnv(record, folder).demoAccounts).toBe(demoAccounts)
  })

  it('takes an origin without its slash at the end', () => {
    expect(readEnv({ SERVER_URL: 'https://cms.example.org/' }, folder).serverUrl).toBe(
      'https://cms.example.org',
    )
  })

  it.each([
    ['1', 1],
    ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
    ['off', false],
  ])('trusts the proxies that TRUST_PROXY=%s names', (given, trustProxy) => {
    expect(readEnv({ TRUST_PROXY: given }, folder).trustProxy).toEqual(trustProxy)
  })

  it('takes a list of origins', () => {
    const { corsOrigins } = readEnv({ CORS_ORIGINS: 'https://a.example, https://b.example/' }, folder)
    expect(corsOrigins).toEqual(['https://a.example', 'https://b.example'])
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '70000'],
    ['PORT', '3000.5'],
    ['DATABASE_URL', 'postgres://localhost/rostrum'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file:/srv/100% press/rostrum.db'],
    ['SERVER_URL', 'cms.example.org'],
    ['SERVER_URL', 'https://cms.example.org/admin'],
    ['SERVER_URL', 'https://user:word@cms.example.org'],
    ['SECRET', 'short'],
    ['DEMO_CONTENT', 'perhaps'],
    ['DEMO_PASSWORD', 'demo'],
    ['SMTP_URL', 'mail.example.org'],
    ['REDIS_URL', 'redis://localhost'],
    ['RATE_LIMITS', 'some'],
    ['MONGODB_FLAVOUR', 'documentdb'],
    ['TRUST_PROXY', 'true'],
    ['CORS_ORIGINS', 'example.org'],
    ['LOG_LEVEL', 'loud'],
    ['JOBS', '2'],
    ['SHUTDOWN_SECONDS', '0'],
  ])('refuses %s=%s by name', (variable, value) => {
    expect(() => readEnv({ [variable]: value }, folder)).toThrow(
      expect.objectContaining({
        name: 'EnvError',
        variable,
        message: expect.stringMatching(`^${variable} `),
      }),
    )
  })

  it('refuses a flavour that MongoDB adapters do not know', () => {
    const record = { DATABASE_URL: 'mongodb://localhost/rostrum', MONGODB_FLAVOUR: 'couch' }
    expect(() => readEnv(record, folder)).toThrow(EnvError)
  })

  it('never repeats a secret in what it says', () => {
    expect(() => readEnv({ SECRET: 'not-long-enough' }, folder)).toThrow(/^(?!.*not-long-enough)/)
  })
})
