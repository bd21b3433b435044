import { describe, expect, it } from 'vitest'
import { findMongo, withDatabasePlaceholder } from '../../mongo-server/findMongo'

describe('findMongo', () => {
  it('takes the server that TEST_MONGODB_URL names before any other', async () => {
    const found = await findMongo({ TEST_MONGODB_URL: 'mongodb://db.example.org/?replicaSet=rs0' })
    expect(found).toMatchObject({
      url: 'mongodb://db.example.org/{database}?replicaSet=rs0',
      flavour: undefined,
    })
  })

  it('takes the preset from TEST_MONGODB_FLAVOUR', async () => {
    const found = await findMongo({
      TEST_MONGODB_URL: 'mongodb://db.example.org',
      TEST_MONGODB_FLAVOUR: 'documentdb',
    })
    expect(found).toMatchObject({ flavour: 'documentdb' })
  })

  it('says what is missing where nothing can be started', async () => {
    const path = process.env.PATH
    process.env.PATH = '/nowhere'
    try {
      expect(await findMongo({})).toBe(
        'no TEST_MONGODB_URL, no mongod on the PATH, and no JDK (17 or later) and no Maven',
      )
    } finally {
      process.env.PATH = path
    }
  })
})

describe('withDatabasePlaceholder', () => {
  it.each([
    ['a host alone', 'mongodb://h:27017', 'mongodb://h:27017/{database}'],
    ['several hosts', 'mongodb://a:1,b:2/?replicaSet=rs0', 'mongodb://a:1,b:2/{database}?replicaSet=rs0'],
    ['a database', 'mongodb+srv://h/old', 'mongodb+srv://h/{database}'],
    ['credentials', 'mongodb://u:p@h/?tls=true', 'mongodb://u:p@h/{database}?tls=true&authSource=admin'],
    ['credentials of a database', 'mongodb://u:p@h/own', 'mongodb://u:p@h/{database}?authSource=own'],
    ['a named authSource', 'mongodb://u:p@h/x?authSource=y', 'mongodb://u:p@h/{database}?authSource=y'],
  ])('keeps %s', (_, given, expected) => {
    expect(withDatabasePlaceholder(given)).toBe(expected)
  })

  it('refuses what is no connection string', () => {
    expect(() => withDatabasePlaceholder('http://h/')).toThrow(
      'TEST_MONGODB_URL is not a connection string of MongoDB.',
    )
  })
})
