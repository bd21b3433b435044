import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { deliverEnquiry } from '../deliverEnquiry'
import { readEnquiryBody } from '../domain/enquiryBody'
import { BodyInvalid, FieldInvalid, RegardingUnknown } from '../errors'
import { routingOf } from '../options'
import { findSubject } from '../subject'
import { jsonBody } from './jsonBody'

/** `POST /api/enquiries`: an enquiry from outside; from a signed-in member of staff, Payload's own create. */
export const postEnquiry: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) =>
    (await routingOf(req.payload).staff({ req })) === true ? createAsStaff(req) : ask(req),
}

const ask = async (req: PayloadRequest): Promise<Response> => {
  const { payload } = req
  const { slug, trap } = routingOf(payload)
  await limitClient(req)
  const read = readEnquiryBody(await jsonBody(req), trap)
  if ('problem' in read) {
    const { field, message } = read.problem
    throw field === undefined ? new BodyInvalid(message) : new FieldInvalid(field, message)
  }
  const { regarding: wanted, ...enquiry } = read.enquiry
  const regarding = wanted && (await findSubject(wanted, req))
  if (wanted && !regarding) throw new RegardingUnknown()
  await limitAddress(enquiry.email, req)
  const doc = await payload.create({
    collection: slug,
    // The hook fills in what the collection requires beyond this.
    data: {
      ...enquiry,
      ...(regarding ? { regarding: { relationTo: regarding.relationTo, value: regarding.id } } : {}),
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await deliverNow(String(doc.id), req)
  const { reference } = doc as unknown as { reference: string } // The hook has set it.
  return Response.json({ doc: { reference } }, { status: 201 })
}

/** What the admin posts, and the answer that it expects. */
const createAsStaff = async (req: PayloadRequest): Promise<Response> => {
  const { payload } = req
  await addDataAndFileToRequest(req)
  const doc = await payload.create({
    collection: routingOf(payload).slug,
    data: (req.data ?? {}) as never, // Payload validates it against the fields.
    depth: Number(req.query.depth ?? 0),
    overrideAccess: false,
    req,
  })
  await deliverNow(String(doc.id), req)
  return Response.json(
    { doc, message: req.t('general:successfullyCreated', { label: 'Enquiry' }) },
    { status: 201 },
  )
}

/** The enquiry is stored: whatever fails now is made good by the task, and is no business of the asker. */
const deliverNow = async (id: string, { payload }: PayloadRequest) => {
  try {
    await deliverEnquiry(id, payload)
  } catch (error) {
    payload.logger.error({ msg: 'An enquiry is stored and goes out later', enquiry: id, err: error })
  }
}

const hour = 3600

const limitClient = async (req: PayloadRequest) => {
  const { countHit, clientOf, hourlyLimits } = routingOf(req.payload)
  const key = clientOf(req)
  if (key)
    await countHit({ name: 'enquiries-by-client', key, limit: hourlyLimits.client, windowSeconds: hour }, req)
}

const limitAddress = async (email: string, req: PayloadRequest) => {
  const { countHit, hourlyLimits } = routingOf(req.payload)
  const key = email.normalize('NFKC').toLowerCase()
  await countHit({ name: 'enquiries-by-address', key, limit: hourlyLimits.address, windowSeconds: hour }, req)
}
