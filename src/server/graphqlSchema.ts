import { configToSchema } from '@payloadcms/graphql'
import {
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
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
  treatDaysAsDays(made.schema)
  leaveSigningInToRest(made.schema)
  leaveAccessToRest(made.schema)
  built.set(config, made)
  return made
}

/** A day at the start of an ISO 8601 date or instant. */
const startOfIso = /^\d{4}-\d{2}-\d{2}(?=$|T)/

const dayFrom = (value: unknown): string => {
  const text = value instanceof Date ? value.toISOString() : String(value)
  if (!startOfIso.test(text)) throw new GraphQLError('A day is written as YYYY-MM-DD.')
  return text.slice(0, 10)
}

const Day = new GraphQLScalarType({
  name: 'Day',
  description: 'A calendar day, YYYY-MM-DD, in no time zone.',
  serialize: dayFrom,
  parseValue: dayFrom,
})

const isDayName = (name: string) => /[a-z]On(_operator)?$/.test(name)

/**
 * Payload knows instants alone. Fields named `…On` are calendar days here: they are answered, written and filtered by
 * as in REST.
 */
const treatDaysAsDays = (schema: GraphQLSchema) => {
  for (const type of Object.values(schema.getTypeMap())) {
    const isOurs = type instanceof GraphQLObjectType || type instanceof GraphQLInputObjectType
    if (!isOurs || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      if (isDayName(field.name) || isDayName(type.name)) field.type = withDay(field.type)
  }
}

/** The same type with Day where it has DateTime, within lists and non-nulls too. */
const withDay = <T>(type: T): T => {
  // Each branch gives back what it was given, with another scalar inside.
  if (type instanceof GraphQLNonNull) return new GraphQLNonNull(withDay(type.ofType)) as T
  if (type instanceof GraphQLList) return new GraphQLList(withDay(type.ofType)) as T
  return type instanceof GraphQLScalarType && type.name === 'DateTime' ? (Day as T) : type
}

/** Passwords are tried over REST alone, where tries are counted; one GraphQL request could hold many. */
const leaveSigningInToRest = (schema: GraphQLSchema) => {
  const mutations = schema.getMutationType()?.getFields() ?? {}
  for (const name of Object.keys(mutations))
    if (/^(login|forgotPassword|resetPassword|unlock|verifyEmail)[A-Z]/.test(name)) delete mutations[name]
}

/** What somebody may do with one document is asked by the admin alone, over REST, which keeps quiet about what he may not read. */
const leaveAccessToRest = (schema: GraphQLSchema) => {
  const queries = schema.getQueryType()?.getFields() ?? {}
  for (const name of Object.keys(queries)) if (name.startsWith('docAccess')) delete queries[name]
}
