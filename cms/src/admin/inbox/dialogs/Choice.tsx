'use client'

type Props<Value extends string> = {
  name: string
  legend: string
  options: readonly (readonly [Value, string])[]
  first?: Value
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ name, legend, options, first }: Props<Value>) {
  return (
    <fieldset className="inbox-choice">
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === first} required />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
