import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

/** In characters. Length is what counts; no rules about digits and signs (NIST SP 800-63B, 5.1.1.2). */
export const minPasswordLength = 12

const writesPassword = new Set<string>(['create', 'update', 'resetPassword'])

/** Also the password that comes with a reset token: that operation has no other hook that sees it. */
export const requireStrongPassword: CollectionBeforeOperationHook = ({
  args,
  operation,
  collection,
  req,
}) => {
  if (!writesPassword.has(operation)) return args
  const password = 'data' in args ? (args.data as { password?: unknown } | undefined)?.password : undefined
  if (password === undefined || password === null || password === '') return args
  if (typeof password === 'string' && [...password].length >= minPasswordLength) return args
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [
        {
          path: 'password',
          message: `Use at least ${minPasswordLength} characters. A few words make a good password.`,
        },
      ],
      req,
    },
    req.t,
  )
}
