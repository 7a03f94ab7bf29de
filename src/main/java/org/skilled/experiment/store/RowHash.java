package org.skilled.experiment.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

/**
 * Hash of the rows of tables: names of columns, then exact bits of every value, row by row.
 *
 * <p>Independent of how the file encodes them, of the JVM and of the platform. Each value is one
 * byte for its kind (0 for nothing) and its bits: 8 bytes for numbers, length and UTF-8 for text.
 * Why a run failed is left out: its wording is the JVM's.
 */
final class RowHash {
  private static final int ROOM = 1 << 16;

  private final MessageDigest digest = Sha256.digest();
  private final ByteBuffer buffer = ByteBuffer.allocate(ROOM);

  /** Starts a table. */
  void header(ResultSetMetaData columns) throws SQLException {
    number(1, columns.getColumnCount());
    for (int c = 1; c <= columns.getColumnCount(); c++) {
      text(columns.getColumnLabel(c));
    }
  }

  /** Adds the row at which {@code rows} stands. */
  void row(ResultSet rows, int[] types) throws SQLException {
    for (int c = 1; c <= types.length; c++) {
      switch (types[c - 1]) {
        case Types.DOUBLE -> {
          double value = rows.getDouble(c);
          boolean missing = value == 0 && rows.wasNull();
          number(missing ? 0 : 2, missing ? 0 : Double.doubleToLongBits(value));
        }
        case Types.INTEGER, Types.BIGINT -> number(1, rows.getLong(c));
        case Types.NULL -> {
          // left out
        }
        case Types.BOOLEAN -> number(3, rows.getBoolean(c) ? 1 : 0);
        default -> {
          String value = rows.getString(c);
          if (value == null) {
            number(0, 0);
          } else {
            text(value);
          }
        }
      }
    }
  }

  /** The hash in hexadecimal; nothing can be added after. */
  String finish() {
    flush();
    return Sha256.hex(digest);
  }

  /** JDBC types of a table's columns; {@code NULL} for the one that is left out. */
  static int[] types(ResultSetMetaData columns) throws SQLException {
    int[] types = new int[columns.getColumnCount()];
    for (int c = 0; c < types.length; c++) {
      types[c] =
          columns.getColumnLabel(c + 1).equals(ResultTables.REASON)
              ? Types.NULL
              : columns.getColumnType(c + 1);
    }
    return types;
  }

  private void number(int kind, long bits) {
    if (buffer.remaining() < 1 + Long.BYTES) {
      flush();
    }
    buffer.put((byte) kind).putLong(bits);
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(4, bytes.length);
    flush();
    digest.update(bytes);
  }

  private void flush() {
    buffer.flip();
    digest.update(buffer);
    buffer.clear();
  }
}
