import { demoAccounts } from '../demo/demoAccounts'
import type { DemoLogins } from '../demo/prepareDemo'
import { slugs } from '../domain/slugs'

type Welcome = {
  /** Where people reach this server. */
  address: string
  /** The demo's, where this database has them. */
  logins: DemoLogins | undefined
  /** Path of the one-time link, while there is no user. */
  firstAdmin: string | undefined
}

/** What the console says once the server answers. For the person who started it, so it is no log line. */
export const welcomeText = ({ address, logins, firstAdmin }: Welcome): string => {
  const lines = [`Rostrum serves at ${address}`, '']
  if (logins) {
    lines.push('Sign in to the admin as')
    for (const { email } of demoAccounts) lines.push(`  ${email}`)
    lines.push(`with the password ${logins.password ?? 'that DEMO_PASSWORD gave it'}`, '')
  }
  if (firstAdmin)
    lines.push('Nobody can sign in yet. The first admin is made here, once:', `  ${address}${firstAdmin}`, '')
  lines.push(
    'Worth opening',
    `  ${address}/admin`,
    `  ${address}/api/${slugs.events}?sort=startsOn&depth=2`,
    `  ${address}/api/${slugs.statements}?depth=2`,
  )
  return `\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n\n`
}

export const welcome = (facts: Welcome): void => {
  process.stdout.write(welcomeText(facts))
}
