package org.nianbao.read;

import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.Metadata;
import java.util.List;
import org.nianbao.file.Orientation;

/** Which way is up in a JPEG: what its first Exif segment says, as it is published. */
final class JpegOrientation implements JpegSegmentMetadataReader {

  private int found = Orientation.UPRIGHT;

  int found() {
    return found;
  }

  @Override
  public Iterable<JpegSegmentType> getSegmentTypes() {
    return List.of(JpegSegmentType.APP1);
  }

  @Override
  public void readJpegSegments(Iterable<byte[]> segments, Metadata metadata, JpegSegmentType type) {
    for (byte[] segment : segments) {
      if (Orientation.isExif(segment)) {
        found = Orientation.ofExif(segment);
        return;
      }
    }
  }
}
