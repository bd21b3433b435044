import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { arrows } from './arrows'

/** Imports below `root` that go against the arrows, as `rule: from → to`. */
export const violationsIn = async (root: string): Promise<string[]> => {
  const tsConfig = join(root, 'tsconfig.json')
  const { output } = await cruise(
    ['src', 'collections', 'plugins'],
    {
      baseDir: root,
      ruleSet: { forbidden: arrows },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      tsConfig: { fileName: tsConfig },
      enhancedResolveOptions: { conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
    },
    {},
    { tsConfig: extractTSConfig(tsConfig) },
  )
  // Without an output format the result is the object and not a text.
  const { summary } = output as ICruiseResult
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort()
}
