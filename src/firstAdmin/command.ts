import { getPayload } from 'payload'
import config from '../payload.config'
import { createAdmin } from './createAdmin'
import { randomPassword } from './randomPassword'

/** `npm run create-admin -- you@example.org`: makes an admin and shows the password once. */
const run = async (email: string | undefined): Promise<number> => {
  if (!email || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    process.stderr.write('Give the address of the new admin: npm run create-admin -- you@example.org\n')
    return 1
  }
  const payload = await getPayload({ config, disableOnInit: true })
  const password = randomPassword()
  try {
    await createAdmin(payload, { name: email.split('@')[0] ?? email, email, password })
    process.stdout.write(`\n  ${email} is an admin now. The password, shown this once: ${password}\n\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${email} was not made an admin: ${messageOf(error)}\n`)
    return 1
  } finally {
    await payload.destroy()
  }
}

const messageOf = (error: unknown): string => {
  const fields = (error as { data?: { errors?: { path: string; message: string }[] } }).data?.errors
  if (fields) return fields.map(({ path, message }) => `${path}: ${message}`).join(' ')
  return error instanceof Error ? error.message : String(error)
}

process.exit(await run(process.argv.find((word) => word.includes('@') && !word.includes('/'))))
