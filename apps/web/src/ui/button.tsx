import type { ComponentProps } from 'react'
import styles from './button.module.css'

interface Props extends ComponentProps<'button'> {
  look?: 'plain' | 'strong' | 'link'
}

export function Button({ look = 'plain', className = '', ...rest }: Props) {
  const base = look === 'link' ? styles.link : styles.button
  return <button type="button" className={`${base} ${look === 'strong' ? styles.strong : ''} ${className}`} {...rest} />
}
