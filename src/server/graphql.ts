import type { RequestHandler } from 'express'
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type ParseOptions,
  parse,
  type Source,
} from 'graphql'
import { createHandler } from 'graphql-http'
import {
  addLocalesToRequestFromData,
  createPayloadRequest,
  headersWithCors,
  logError,
  mergeHeaders,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { isRecord } from '../domain/isRecord'
import type { ApiSettings } from './apiSettings'
import { wasTooLarge } from './cappedBody'
import { graphqlLimits } from './graphqlLimits'
import { graphqlSchemaOf } from './graphqlSchema'
import { withCodes } from './refusals'
import { refuseBody } from './refuseBody'
import { sendRefusal } from './sendRefusal'
import { sendWebResponse } from './sendWebResponse'
import { toWebRequest } from './webRequest'

type Context = { headers: Record<string, string>; req: PayloadRequest } & Record<PropertyKey, unknown>

const problemOf = graphqlLimits({ depth: 12, aliases: 15, fields: 1000 })

/** @throws GraphQLError for what can't be read, and for what is too large to be looked at closer */
const parseWithinLimits = (source: string | Source, options?: ParseOptions): DocumentNode => {
  const document = parse(source, { ...options, maxTokens: 4000 })
  const problem = problemOf(document)
  if (problem) throw problem
  return document
}

/** Payload's GraphQL as its Next handler answers it, without Next, and with a code on each error. */
export const graphql =
  ({ payload, cacheKey, serverUrl, maxBodyBytes }: ApiSettings): RequestHandler =>
  async (incoming, outgoing) => {
    if (incoming.method !== 'POST' && incoming.method !== 'OPTIONS') {
      outgoing.setHeader('allow', 'POST, OPTIONS')
      return sendRefusal(outgoing, 405, 'GraphQL is asked by POST.')
    }
    const request = toWebRequest(incoming, serverUrl, maxBodyBytes)
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config: payload.config,
      payloadInstanceCacheKey: cacheKey,
      request,
    })
    const cors = headersWithCors({ headers: new Headers(), req })
    if (incoming.method === 'OPTIONS')
      return sendWebResponse(new Response(null, { status: 204, headers: cors }), outgoing)

    const body = await bodyOf(request)
    if (wasTooLarge(incoming)) return refuseBody(incoming, outgoing)
    // Hooks and locales read the body from here, as they do in REST.
    req.data = isRecord(body) ? body : {}
    addLocalesToRequestFromData(req)
    const { schema, validationRules } = graphqlSchemaOf(payload.config)
    const context: Context = { headers: {}, req }
    const handle = createHandler<Request, undefined, Context>({
      schema,
      context,
      parse: parseWithinLimits,
      validationRules: (_req, args, specified) => [...specified, ...validationRules(args)],
      onOperation: async (_req, _args, result) => withCodedErrors(payload, req, result),
      formatError: (error) => coded(400, error),
    })
    const [text, init] = await handle({
      method: 'POST',
      url: request.url,
      headers: request.headers,
      body: isRecord(body) ? body : null,
      raw: request,
      context: undefined,
    })
    const headers = mergeHeaders(req.responseHeaders ?? new Headers(), cors)
    for (const [name, value] of Object.entries({ ...init.headers, ...context.headers }))
      headers.append(name, value)
    await sendWebResponse(new Response(text, { status: init.status, headers }), outgoing)
  }

const bodyOf = async (request: Request): Promise<unknown> => {
  try {
    return await request.json()
  } catch {
    return undefined
  }
}

const withCodedErrors = async (
  payload: Payload,
  req: PayloadRequest,
  result: ExecutionResult,
): Promise<ExecutionResult> => {
  if (!result.errors) return result
  const errors = await Promise.all(result.errors.map((error) => answerOf(payload, req, error)))
  // graphql-http writes formatted errors as they are, though its type asks for the error class.
  return { ...result, errors: errors as unknown as ExecutionResult['errors'] }
}

/** What the client is told of an error, after the config's `afterError` hooks had their say. */
const answerOf = async (payload: Payload, req: PayloadRequest, error: GraphQLError) => {
  const original: { status?: number; data?: unknown; name?: string } = error.originalError ?? {}
  const status = original.status ?? (error.originalError ? 500 : 400)
  logError({ err: error.originalError ?? error, payload })
  const hidden = status === 500 && !payload.config.debug
  let answer: GraphQLFormattedError = {
    message: hidden ? 'Something went wrong.' : error.message,
    locations: error.locations,
    path: error.path,
    extensions: { name: original.name, data: hidden ? undefined : original.data, statusCode: status },
  }
  for (const hook of payload.config.hooks.afterError ?? []) {
    const changed = await hook({ context: req.context, error, graphqlResult: answer, req })
    answer = (changed?.graphqlResult as GraphQLFormattedError | undefined) ?? answer
  }
  return coded(status, answer)
}

/** The same codes as in REST, at `extensions.data.code`. */
const coded = (status: number, error: Readonly<GraphQLError | GraphQLFormattedError>): GraphQLError => {
  const { message, locations, path, extensions } = error
  const { errors } = withCodes(status, { errors: [{ message, data: extensions?.data }] })
  const data = (errors as [{ data: unknown }])[0].data
  const answer: GraphQLFormattedError = {
    message,
    locations,
    path,
    extensions: { ...extensions, data, statusCode: extensions?.statusCode ?? status },
  }
  // As above: graphql-http serialises what it is given.
  return answer as unknown as GraphQLError
}
