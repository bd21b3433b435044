import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { hasRole } from '../../../src/access/hasRole'
import { editorialRoles } from '../../../src/domain/roles'
import { slugs } from '../../../src/domain/slugs'
import { cleanPicture, UnfitPicture } from '../cleanPicture'

/**
 * Puts a cleaned picture in the place of what was uploaded before Payload stores it or makes sizes of it. A new
 * document needs bytes in the request: what Payload fetches from an address would not pass here.
 */
export const keepPictureOnly: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  // Access is checked after this hook, and a large picture is work: whoever will be refused gets none done.
  if (!overrideAccess && !hasRole(req, editorialRoles)) return args
  if (operation === 'create' && !req.file) throw refusal('Choose a picture.', req)
  if ((operation === 'create' || operation === 'update') && req.file) {
    try {
      req.file = { ...req.file, ...(await cleanPicture(req.file)) }
    } catch (error) {
      throw error instanceof UnfitPicture ? refusal(error.message, req) : error
    }
  }
  return args
}

const refusal = (message: string, req: PayloadRequest) =>
  new ValidationError({ collection: slugs.media, errors: [{ path: 'file', message }], req }, req.t)
