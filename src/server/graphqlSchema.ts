import { configToSchema } from '@payloadcms/graphql'
import {
  type GraphQLField,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql'
import type { SanitizedConfig } from 'payload'

type Built = ReturnType<typeof configToSchema>

const built = new WeakMap<SanitizedConfig, Built>()

/** The schema of a config, made once. A reload in development brings a new config and so a new schema. */
export const graphqlSchemaOf = (config: SanitizedConfig): Built => {
  const known = built.get(config)
  if (known) return known
  const made = configToSchema(config)
  answerDaysAsDays(made.schema)
  leaveSigningInToRest(made.schema)
  built.set(config, made)
  return made
}

const Day = new GraphQLScalarType({
  name: 'Day',
  description: 'A calendar day, YYYY-MM-DD, in no time zone.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10),
})

/** Payload knows instants alone. Fields named `…On` are calendar days here, and are answered as in REST. */
const answerDaysAsDays = (schema: GraphQLSchema) => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) if (isDay(field)) field.type = asDay(field.type)
  }
}

const isDay = (field: GraphQLField<unknown, unknown>) =>
  /[a-z]On$/.test(field.name) && String(field.type).replace('!', '') === 'DateTime'

const asDay = (type: GraphQLOutputType) => (type instanceof GraphQLNonNull ? new GraphQLNonNull(Day) : Day)

/** Passwords are tried over REST alone, where tries are counted; one GraphQL request could hold many. */
const leaveSigningInToRest = (schema: GraphQLSchema) => {
  const mutations = schema.getMutationType()?.getFields() ?? {}
  for (const name of Object.keys(mutations))
    if (/^(login|forgotPassword|resetPassword|unlock|verifyEmail)[A-Z]/.test(name)) delete mutations[name]
}
