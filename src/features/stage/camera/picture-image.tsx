import styles from './picture-image.module.css';

interface PictureImageProps {
  /** SVG text. It may come from a file, and is only ever shown as an image: nothing in it runs. */
  readonly picture: string;
  /** Empty where the text beside it says what it shows. */
  readonly alt: string;
}

/** A kept picture. */
export const PictureImage = ({ picture, alt }: PictureImageProps) => (
  <img
    className={styles.image}
    src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`}
    alt={alt}
    draggable={false}
  />
);
