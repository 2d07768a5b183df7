// Sparse<T>: a part of a record that most records of a large table do not have. Reads as an empty
// T when absent, so that callers need no null checks; costs one pointer.

#pragma once

#include <memory>

namespace sapair {

template <typename T>
class Sparse {
public:
  Sparse() = default;
  Sparse(const Sparse& other)
      : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  Sparse(Sparse&&) noexcept = default;
  Sparse& operator=(const Sparse& other) {
    value_ = other.value_ ? std::make_unique<T>(*other.value_) : nullptr;
    return *this;
  }
  Sparse& operator=(Sparse&&) noexcept = default;
  ~Sparse() = default;

  [[nodiscard]] bool present() const { return value_ != nullptr; }
  const T* operator->() const { return &**this; }
  const T& operator*() const {
    static const T empty{};
    return value_ ? *value_ : empty;
  }
  // The only way to write; creates the part when it is absent.
  T& edit() {
    if (!value_) {
      value_ = std::make_unique<T>();
    }
    return *value_;
  }

private:
  std::unique_ptr<T> value_;
};

}  // namespace sapair
